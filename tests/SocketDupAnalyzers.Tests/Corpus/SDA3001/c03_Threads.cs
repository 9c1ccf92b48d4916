// Class: threads over methods, with a private helper in between; the same body on two threads conflicts with itself.
using System.Net.Sockets;

sealed class Telemetry
{
    private readonly Socket _socket;
    private readonly Thread _worker;

    public Telemetry(Socket socket)
    {
        _socket = socket;
        _worker = new Thread(Run) { IsBackground = true };
        _worker.Start();
    }

    public void Report(string text) => Write(System.Text.Encoding.UTF8.GetBytes(text));

    private void Run()
    {
        while (true)
        {
            Write(new byte[] { 0 });
            Thread.Sleep(1000);
        }
    }

    private void Write(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }
}

sealed class TwoOfAKind
{
    private readonly Socket _socket;

    public TwoOfAKind(Socket socket) => _socket = socket;

    public void Start()
    {
        new Thread(Pump).Start();
        new Thread(Pump).Start();
    }

    private void Pump()
    {
        while (true)
        {
            _socket.Send(new byte[16]); //! SDA3001
        }
    }
}

sealed class ManyOfAKind
{
    private readonly NetworkStream _stream;

    public ManyOfAKind(NetworkStream stream) => _stream = stream;

    public void Start(int count)
    {
        for (int i = 0; i < count; i++)
        {
            ThreadPool.QueueUserWorkItem(_ => Pump());
        }
    }

    private void Pump()
    {
        var buffer = new byte[1024];
        while (_stream.Read(buffer, 0, buffer.Length) > 0) //! SDA3001
        {
        }
    }
}

sealed class ReaderAndWriterThreads
{
    private readonly Socket _socket;
    private readonly Queue<byte[]> _queue = new();

    public ReaderAndWriterThreads(Socket socket)
    {
        _socket = socket;
        new Thread(Reading).Start();
        new Thread(Writing).Start();
    }

    public void Send(byte[] frame)
    {
        lock (_queue)
        {
            _queue.Enqueue(frame);
            Monitor.Pulse(_queue);
        }
    }

    private void Reading()
    {
        var buffer = new byte[1024];
        while (_socket.Receive(buffer) > 0)
        {
        }
    }

    private void Writing()
    {
        while (true)
        {
            byte[] next;
            lock (_queue)
            {
                while (_queue.Count == 0)
                {
                    Monitor.Wait(_queue);
                }

                next = _queue.Dequeue();
            }

            _socket.Send(next);
        }
    }
}

sealed class ThreadOfEachMessage
{
    private readonly Socket _socket;

    public ThreadOfEachMessage(Socket socket) => _socket = socket;

    public void Post(byte[] message) => new Thread(() => _socket.Send(message)).Start(); //? SDA3001

    public void Send(byte[] message)
    {
        _socket.Send(message); //! SDA3001
    }
}

sealed class NeverStarted
{
    private readonly Socket _socket;
    private readonly Thread _thread;

    public NeverStarted(Socket socket)
    {
        _socket = socket;
        _thread = new Thread(Pump);
    }

    public string? Name => _thread.Name;

    public void Send(byte[] message) => _socket.Send(message);

    private void Pump() => _socket.Send(new byte[1]);
}
