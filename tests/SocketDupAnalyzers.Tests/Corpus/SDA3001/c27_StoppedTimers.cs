using System.Net.Sockets;

namespace StoppedTimers;

// A timer that was made stopped begins where it is told to, after the greeting.
public sealed class Feed : IDisposable
{
    private readonly Socket _socket;
    private readonly Timer _timer;

    public Feed(Socket socket)
    {
        _socket = socket;
        _timer = new Timer(OnTick, null, Timeout.Infinite, Timeout.Infinite);
    }

    public void Start()
    {
        _socket.Send("LOGIN\n"u8);
        _timer.Change(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    private void OnTick(object? state) => _socket.Send("BEAT\n"u8);

    public void Dispose()
    {
        _timer.Dispose();
        _socket.Dispose();
    }
}

public sealed class EventTimerFeed : IDisposable
{
    private readonly Socket _socket;
    private readonly System.Timers.Timer _timer = new(1000) { AutoReset = true };

    public EventTimerFeed(Socket s)
    {
        _socket = s;
        _timer.Elapsed += (_, _) => _socket.Send("beat"u8);
    }

    public void Open()
    {
        _socket.Send("hello"u8);
        _timer.Start();
    }

    public void Dispose() { _timer.Dispose(); _socket.Dispose(); }
}

// Once it runs, it is beside whatever else sends.
public sealed class Talking
{
    private readonly Socket _socket;
    private readonly Timer _timer;

    public Talking(Socket socket)
    {
        _socket = socket;
        _timer = new Timer(_ => _socket.Send("BEAT\n"u8), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Start()
    {
        _socket.Send("LOGIN\n"u8);
        _timer.Change(1000, 1000);
        _socket.Send("READY\n"u8); //! SDA3001
    }

    public void Say(byte[] text) => _socket.Send(text); //! SDA3001
}

public sealed class Enabled
{
    private readonly Socket _socket;
    private readonly System.Timers.Timer _timer = new(1000);

    public Enabled(Socket s)
    {
        _socket = s;
        _timer.Elapsed += (_, _) => _socket.Send("beat"u8);
    }

    public void Open()
    {
        _socket.Send("hello"u8);
        _timer.Enabled = true;
    }

    public void Say(byte[] text) => _socket.Send(text); //! SDA3001
}

public sealed class NeverStarted
{
    private readonly Socket _socket;
    private readonly Timer _timer;

    public NeverStarted(Socket socket)
    {
        _socket = socket;
        _timer = new Timer(_ => _socket.Send("BEAT\n"u8));
    }

    public void Say(byte[] text) => _socket.Send(text);

    public void Pause() => _timer.Change(Timeout.Infinite, Timeout.Infinite);
}
