// Class: partial classes, nested types, static classes with static fields, structs of state, generic types.
using System.Net.Sockets;

partial class Session
{
    private readonly NetworkStream _stream;

    public Session(NetworkStream stream)
    {
        _stream = stream;
        StartPinging();
    }

    public async Task SendAsync(byte[] frame)
    {
        await _stream.WriteAsync(frame);
    }
}

partial class Session
{
    private void StartPinging() => _ = Task.Run(PingAsync);

    private async Task PingAsync()
    {
        while (true)
        {
            await _stream.WriteAsync(new byte[] { 1 }); //! SDA3001
            await Task.Delay(1000);
        }
    }
}

partial class GuardedSession
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public GuardedSession(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(PingAsync);
    }

    public Task SendAsync(byte[] frame) => WriteAsync(frame);
}

partial class GuardedSession
{
    private async Task PingAsync()
    {
        while (true)
        {
            await WriteAsync(new byte[] { 1 });
        }
    }

    private async Task WriteAsync(byte[] frame)
    {
        await _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(frame);
        }
        finally
        {
            _gate.Release();
        }
    }
}

static class Console2
{
    private static Socket? s_socket;

    public static void Open(Socket socket)
    {
        s_socket = socket;
        new Thread(Run) { IsBackground = true }.Start();
    }

    public static void Log(byte[] line)
    {
        s_socket!.Send(line);
    }

    private static void Run()
    {
        while (true)
        {
            s_socket?.Send(new byte[] { 0 }); //! SDA3001
            Thread.Sleep(500);
        }
    }
}

sealed class Pool<T>
{
    private readonly Socket _socket;
    private readonly List<T> _items = new();

    public Pool(Socket socket)
    {
        _socket = socket;
        Task.Run(() =>
        {
            while (true)
            {
                _socket.Send(new byte[] { 1 });
            }
        });
    }

    public void Add(T item)
    {
        _items.Add(item);
        _socket.Send(new byte[] { 2 }); //! SDA3001
    }
}

sealed class Outer
{
    private sealed class Inner
    {
        private readonly Socket _socket;

        public Inner(Socket socket) => _socket = socket;

        public void Start() => new Thread(Loop).Start();

        private void Loop() => _socket.Send(new byte[] { 1 });

        public void Send(byte[] data)
        {
            _socket.Send(data); //! SDA3001
        }
    }

    private readonly Inner _inner;

    public Outer(Socket socket) => _inner = new Inner(socket);

    public void Send(byte[] data)
    {
        _inner.Start();
        _inner.Send(data);
    }
}

sealed class TwoInstances
{
    private readonly Socket _left;
    private readonly Socket _right;

    public TwoInstances(Socket left, Socket right)
    {
        _left = left;
        _right = right;
        _ = Task.Run(() => { while (true) { _left.Send(new byte[] { 1 }); } });
    }

    public void Send(byte[] data) => _right.Send(data);
}
