// Locks held by helpers and by callers, before the start, and on the read side alone.
using System.Net.Sockets;

namespace E09;

public sealed class UnderTask
{
    private readonly NetworkStream _s;
    private readonly SemaphoreSlim _g = new(1, 1);

    public UnderTask(NetworkStream s) => _s = s;

    public Task A(byte[] b) => Locked(() => _s.WriteAsync(b, 0, b.Length));

    public Task B(byte[] b) => Locked(() => _s.WriteAsync(b, 0, b.Length));

    public async Task C(byte[] b)
    {
        await _g.WaitAsync();
        try { await _s.WriteAsync(b); } finally { _g.Release(); }
    }

    public async Task D(byte[] b)
    {
        await _g.WaitAsync();
        try { await _s.WriteAsync(b); } finally { _g.Release(); }
    }

    private async Task Locked(Func<Task> body)
    {
        await _g.WaitAsync();
        try { await body(); } finally { _g.Release(); }
    }
}

public sealed class HelpersHold
{
    private readonly Socket _s;
    private readonly object _o = new();

    public HelpersHold(Socket s) => _s = s;

    public void A(byte[] b) => Send(b);

    public void B(byte[] b) => Send(b);

    private void Send(byte[] b)
    {
        lock (_o)
        {
            Core(b, 0);
        }
    }

    public void Pair(byte[] a, byte[] b)
    {
        lock (_o)
        {
            Core(a, 1);
            _s.Send(b);
        }
    }

    public void Fast(byte[] b)
    {
        _s.Send(b, SocketFlags.None); //! SDA3002
    }

    private void Core(byte[] b, int offset) => _s.Send(b, offset, b.Length - offset, SocketFlags.None);
}

public sealed class Receives
{
    private readonly Socket _s;
    private readonly object _o = new();

    public Receives(Socket s) => _s = s;

    public int A(byte[] b) { lock (_o) return _s.Receive(b); }

    public int B(byte[] b) { lock (_o) return _s.Receive(b, SocketFlags.None); }

    public int C(byte[] b) => _s.Receive(b); //! SDA3002

    public void D(byte[] b) => _s.Send(b);
}

public sealed class ConnectFirst
{
    private readonly Socket _s = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly object _o = new();
    private Timer? _t;

    public void Connect(string host)
    {
        _s.Connect(host, 1);
        _s.Send("login"u8);
        _t = new Timer(_ => A([0]), null, 1, 1);
    }

    public void A(byte[] b) { lock (_o) _s.Send(b); }

    public void B(byte[] b) { lock (_o) _s.Send(b); }

    public void Dispose() => _t?.Dispose();
}

public sealed class OnlyReaders
{
    private readonly ReaderWriterLockSlim _rw = new();
    private Socket _s;

    public OnlyReaders(Socket s) => _s = s;

    public void A(byte[] b)
    {
        _rw.EnterReadLock();
        try { _s.Send(b); } finally { _rw.ExitReadLock(); }
    }

    public void B(byte[] b)
    {
        _rw.EnterReadLock();
        try { _s.Send(b); } finally { _rw.ExitReadLock(); }
    }

    public void Replace(Socket s)
    {
        _rw.EnterWriteLock();
        try { _s = s; } finally { _rw.ExitWriteLock(); }
    }
}
