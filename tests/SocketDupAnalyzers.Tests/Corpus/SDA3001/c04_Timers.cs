// Class: timer callbacks (Threading, Timers, PeriodicTimer loops) against callable members and other timers; alone they are silent.
using System.Net.Sockets;

sealed class KeepAlive
{
    private readonly NetworkStream _stream;
    private readonly Timer _timer;

    public KeepAlive(TcpClient client)
    {
        _stream = client.GetStream();
        _timer = new Timer(OnTick, null, 1000, 1000);
    }

    private void OnTick(object? state)
    {
        _stream.Write(new byte[] { 0xC0, 0 }, 0, 2);
    }

    public void Publish(byte[] packet)
    {
        _stream.Write(packet, 0, packet.Length); //! SDA3001
    }
}

sealed class ElapsedHandler
{
    private readonly Socket _socket;
    private readonly System.Timers.Timer _timer = new(5000);

    public ElapsedHandler(Socket socket)
    {
        _socket = socket;
        _timer.Elapsed += OnElapsed;
        _timer.Start();
    }

    public void Publish(byte[] packet)
    {
        _socket.Send(packet);
    }

    private void OnElapsed(object? sender, System.Timers.ElapsedEventArgs e)
    {
        _socket.Send(new byte[] { 0 }); //! SDA3001
    }
}

sealed class TwoTimers
{
    private readonly Socket _socket;
    private readonly Timer _ping;
    private readonly Timer _status;

    public TwoTimers(Socket socket)
    {
        _socket = socket;
        _ping = new Timer(_ => _socket.Send(new byte[] { 1 }), null, 0, 1000);
        _status = new Timer(_ => _socket.Send(new byte[] { 2 }), null, 0, 9000); //! SDA3001
    }

    public void Stop()
    {
        _ping.Dispose();
        _status.Dispose();
    }
}

sealed class OnlyTheTimer
{
    private readonly Socket _socket;
    private Timer? _timer;

    public OnlyTheTimer(Socket socket) => _socket = socket;

    public void Start() => _timer = new Timer(_ => Tick(), null, 0, 1000);

    public int Receive(byte[] buffer) => _socket.Receive(buffer);

    private void Tick()
    {
        _socket.Send(new byte[] { 1 });
        _socket.Send(new byte[] { 2 });
    }
}

sealed class PeriodicLoop
{
    private readonly NetworkStream _stream;

    public PeriodicLoop(NetworkStream stream, CancellationToken token)
    {
        _stream = stream;
        _ = HeartbeatAsync(token);
    }

    private async Task HeartbeatAsync(CancellationToken token)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(token))
        {
            await _stream.WriteAsync(new byte[] { 0 }, token);
        }
    }

    public Task WriteAsync(byte[] data, CancellationToken token)
    {
        return _stream.WriteAsync(data, 0, data.Length, token); //! SDA3001
    }
}

sealed class LockedTimer
{
    private readonly Socket _socket;
    private readonly object _gate = new();
    private readonly Timer _timer;

    public LockedTimer(Socket socket)
    {
        _socket = socket;
        _timer = new Timer(_ => { lock (_gate) { _socket.Send(new byte[] { 1 }); } }, null, 0, 1000);
    }

    public void Send(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void Stop() => _timer.Dispose();
}

sealed class SharedTick
{
    private readonly Socket _socket;
    private readonly Timer _timer;

    public SharedTick(Socket socket)
    {
        _socket = socket;
        _timer = new Timer(_ => Flush(), null, 0, 1000);
    }

    public void Flush()
    {
        _socket.Send(new byte[] { 1 }); //! SDA3001
    }

    public void Stop() => _timer.Dispose();
}
