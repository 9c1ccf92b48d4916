using System.Net.Sockets;

namespace JoinedByPattern;

// A thread that is not alive has ended; one that there is not runs nothing.
public sealed class Alive
{
    private readonly Socket _s;
    private Thread? _t;
    private volatile bool _q;
    public Alive(Socket s) => _s = s;
    public void Start() { _t = new Thread(Write); _t.Start(); }
    private void Write() { while (!_q) { _s.Send(new byte[5]); Thread.Sleep(1); } }
    public void Stop() { _q = true; if (_t is { IsAlive: true }) _t.Join(); _s.Send("bye"u8); }
}

public sealed class NotCompleted
{
    private readonly Socket _s;
    private Task? _t;
    private volatile bool _q;
    public NotCompleted(Socket s) => _s = s;
    public void Start() => _t = Task.Run(Write);
    private void Write() { while (!_q) { _s.Send(new byte[5]); Thread.Sleep(1); } }
    public async Task StopAsync() { _q = true; if (_t is { IsCompleted: false }) { await _t; } await _s.SendAsync("bye"u8.ToArray()); }
}

public sealed class Tested
{
    private readonly Socket _s;
    private Thread? _t;
    private volatile bool _q;
    public Tested(Socket s) => _s = s;
    public void Start() { _t = new Thread(Write); _t.Start(); }
    private void Write() { while (!_q) { _s.Send(new byte[5]); Thread.Sleep(1); } }
    public void Stop()
    {
        _q = true;
        if (_t is not { IsAlive: true })
        {
            _s.Send("bye"u8);
        }
        else
        {
            _s.Send("still here"u8); //! SDA3001
        }
    }
}

// What another property says does not tell whether it runs.
public sealed class Background
{
    private readonly Socket _s;
    private Thread? _t;
    private volatile bool _q;
    public Background(Socket s) => _s = s;
    public void Start() { _t = new Thread(Write); _t.Start(); }
    private void Write() { while (!_q) { _s.Send(new byte[5]); Thread.Sleep(1); } }
    public void Stop()
    {
        _q = true;
        if (_t is { IsBackground: true })
        {
            _t.Join();
        }

        _s.Send("bye"u8); //! SDA3001
    }
}

// Another name for the thread is the thread.
public sealed class Named
{
    private readonly Socket _s;
    private Thread? _t;
    private volatile bool _q;
    public Named(Socket s) => _s = s;
    public void Start() { _t = new Thread(Write); _t.Start(); }
    private void Write() { while (!_q) { _s.Send(new byte[5]); Thread.Sleep(1); } }
    public void StopAlive() { _q = true; if (_t is { IsAlive: true } t) t.Join(); _s.Send("bye"u8); }
    public void StopAny() { _q = true; if (_t is { } t) t.Join(); _s.Send("bye"u8); }
    public void StopCopied() { _q = true; var t = _t; if (t != null) t.Join(); _s.Send("bye"u8); }
    public void StopTyped() { _q = true; if (_t is Thread t) t.Join(); _s.Send("bye"u8); }
}
