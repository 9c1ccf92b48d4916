// Class: Completed handlers and background work, handlers that start work, async void handlers, subscriptions in members, delegates in fields.
using System.Net.Sockets;

sealed class CompletedAndLoop
{
    private readonly Socket _socket;
    private readonly SocketAsyncEventArgs _receive = new();

    public CompletedAndLoop(Socket socket)
    {
        _socket = socket;
        _receive.SetBuffer(new byte[100], 0, 100);
        _receive.Completed += OnCompleted;
        _ = Task.Run(PingLoop);
    }

    public void Start() => _socket.ReceiveAsync(_receive);

    private void PingLoop()
    {
        while (true)
        {
            _socket.Send(new byte[] { 1 });
            Thread.Sleep(1000);
        }
    }

    private void OnCompleted(object? sender, SocketAsyncEventArgs e)
    {
        _socket.Send(new byte[] { 2 }); //! SDA3001
        _socket.ReceiveAsync(_receive);
    }
}

sealed class AsyncVoidHandler
{
    private readonly NetworkStream _stream;

    public AsyncVoidHandler(NetworkStream stream, FileSystemWatcher watcher, CancellationToken token)
    {
        _stream = stream;
        watcher.Changed += OnChanged;
        _ = LoopAsync(token);
    }

    private async void OnChanged(object sender, FileSystemEventArgs e)
    {
        await _stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(e.FullPath));
    }

    private async Task LoopAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            await _stream.WriteAsync(new byte[] { 0 }, token); //! SDA3001
            await Task.Delay(1000, token);
        }
    }
}

sealed class HandlerReadsNothing
{
    private readonly NetworkStream _stream;
    private int _changes;

    public HandlerReadsNothing(NetworkStream stream, FileSystemWatcher watcher)
    {
        _stream = stream;
        watcher.Changed += (s, e) => Interlocked.Increment(ref _changes);
        _ = Task.Run(() =>
        {
            while (true)
            {
                _stream.WriteByte((byte)_changes);
            }
        });
    }
}

sealed class HandlerStartsWork
{
    private readonly Socket _socket;

    public HandlerStartsWork(Socket socket, FileSystemWatcher watcher)
    {
        _socket = socket;
        watcher.Changed += (s, e) => Task.Run(() => _socket.Send(new byte[] { 1 })); //? SDA3001
    }

    public void Send(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }
}

sealed class HandlerLocked
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public HandlerLocked(Socket socket, FileSystemWatcher watcher)
    {
        _socket = socket;
        watcher.Changed += OnChanged;
        new Thread(Loop).Start();
    }

    private void OnChanged(object sender, FileSystemEventArgs e)
    {
        lock (_gate)
        {
            _socket.Send(new byte[] { 1 });
        }
    }

    private void Loop()
    {
        while (true)
        {
            lock (_gate)
            {
                _socket.Send(new byte[] { 2 });
            }
        }
    }
}

sealed class ReceiveRaisesEvent
{
    private readonly Socket _socket;

    public ReceiveRaisesEvent(Socket socket)
    {
        _socket = socket;
        Received += data => Console.WriteLine(data.Length);
        _ = Task.Run(Loop);
    }

    public event Action<byte[]>? Received;

    public void Send(byte[] data) => _socket.Send(data);

    private void Loop()
    {
        var buffer = new byte[100];
        while (_socket.Receive(buffer) > 0)
        {
            Received?.Invoke(buffer);
        }
    }
}

sealed class UnsubscribedListener
{
    private readonly TcpClient _client;

    public UnsubscribedListener(TcpClient client) => _client = client;

    public void Attach(FileSystemWatcher watcher)
    {
        watcher.Changed += OnChanged;
    }

    public void Detach(FileSystemWatcher watcher)
    {
        watcher.Changed -= OnChanged;
    }

    private void OnChanged(object sender, FileSystemEventArgs e)
    {
        var stream = _client.GetStream();
        stream.Write(new byte[] { 1 }, 0, 1);
        stream.Write(new byte[] { 2 }, 0, 1);
    }
}
