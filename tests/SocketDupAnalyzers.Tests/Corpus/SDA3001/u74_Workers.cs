// A BackgroundWorker, delegates in fields, work that is started again, a socket that is swapped, a queue with an event.
using System.ComponentModel;
using System.Net.Sockets;

namespace E08;

public sealed class BackgroundUploader
{
    private readonly BackgroundWorker _worker = new();
    private readonly Socket _socket;

    public BackgroundUploader(Socket socket)
    {
        _socket = socket;
        _worker.DoWork += OnWork;
    }

    public void Start() => _worker.RunWorkerAsync();

    private void OnWork(object? sender, DoWorkEventArgs e)
    {
        for (var i = 0; i < 1000; i++)
            _socket.Send(new byte[i]);
    }

    public void Interrupt() => _socket.Send("stop"u8); //! SDA3001
}

public sealed class Delegates
{
    private readonly Socket _socket;
    private readonly Action _flush;
    private readonly Func<byte[], Task> _send;

    public Delegates(Socket socket)
    {
        _socket = socket;
        _flush = Flush;
        _send = SendCoreAsync;
    }

    public void Start() => Task.Run(_flush);

    private void Flush() => _socket.Send("flush"u8);

    private async Task SendCoreAsync(byte[] b)
    {
        await _socket.SendAsync(b); //! SDA3001
    }

    public Task SendAsync(byte[] b) => _send(b);
}

public sealed class Restartable
{
    private readonly Socket _socket;
    private readonly object _gate = new();
    private CancellationTokenSource? _cts;
    private Task? _task;

    public Restartable(Socket socket) => _socket = socket;

    public void Start()
    {
        lock (_gate)
        {
            if (_task is { IsCompleted: false })
                return;
            _cts = new CancellationTokenSource();
            var token = _cts.Token;
            _task = Task.Run(() => Loop(token), token);
        }
    }

    public async Task StopAsync()
    {
        Task? task;
        lock (_gate)
        {
            _cts?.Cancel();
            task = _task;
        }

        if (task is not null)
            await task;
        _socket.Send("stopped"u8);
    }

    private void Loop(CancellationToken token)
    {
        while (!token.WaitHandle.WaitOne(100))
            _socket.Send("loop"u8);
    }
}

public sealed class Swap
{
    private Socket? _socket;
    private Thread? _thread;
    private volatile bool _run;

    public void Attach(Socket socket)
    {
        Detach();
        socket.Send("hi"u8);
        _socket = socket;
        _run = true;
        _thread = new Thread(() => Run(socket));
        _thread.Start();
    }

    private void Run(Socket socket)
    {
        while (_run)
        {
            Thread.Sleep(10);
            socket.Send("beat"u8);
        }
    }

    public void Detach()
    {
        _run = false;
        _thread?.Join();
        _thread = null;
        _socket?.Close();
        _socket = null;
    }
}

public sealed class Signaller
{
    private readonly AutoResetEvent _wake = new(false);
    private readonly Queue<byte[]> _queue = new();
    private readonly Socket _socket;

    public Signaller(Socket socket)
    {
        _socket = socket;
        new Thread(Run) { IsBackground = true }.Start();
    }

    public void Send(byte[] b)
    {
        lock (_queue)
            _queue.Enqueue(b);
        _wake.Set();
    }

    private void Run()
    {
        while (_wake.WaitOne())
        {
            while (true)
            {
                byte[]? next;
                lock (_queue)
                    if (!_queue.TryDequeue(out next))
                        break;
                _socket.Send(next);
            }
        }
    }
}
