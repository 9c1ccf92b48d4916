// Writers, properties, mutexes, locks that are tried; attributes and default arguments.
using System.Net.Sockets;
using System.Text;

namespace D20;

public sealed class LineSink : IDisposable
{
    private readonly StreamWriter _w;
    private readonly object _sync = new();

    public LineSink(NetworkStream s) => _w = new StreamWriter(s) { AutoFlush = true };

    public void Line(string text)
    {
        lock (_sync)
        {
            _w.WriteLine(text);
        }
    }

    public void Lines(params string[] texts)
    {
        lock (_sync)
        {
            foreach (var t in texts)
                _w.WriteLine(t);
        }
    }

    public void Format(string format, params object[] args)
    {
        _w.WriteLine(format, args); //! SDA3002
    }

    public void Dispose() => _w.Dispose();
}

public class GateProperty
{
    protected SemaphoreSlim Gate { get; } = new(1);
    private Socket Connection { get; }

    public GateProperty(Socket connection) => Connection = connection;

    public async Task AAsync(byte[] b)
    {
        await Gate.WaitAsync();
        try { await Connection.SendAsync(b); }
        finally { Gate.Release(); }
    }

    public void B(byte[] b)
    {
        Gate.Wait();
        try { Connection.Send(b); }
        finally { Gate.Release(); }
    }

    [Obsolete("use A")]
    public void C(byte[] b, int times = 1)
    {
        for (var i = 0; i < times; i++)
            Connection.Send(b); //! SDA3002
    }
}

public class OneForget
{
    private readonly Mutex _m = new();
    private readonly Socket _s;

    public OneForget(Socket s) => _s = s;

    public void A(byte[] b)
    {
        _m.WaitOne();
        try { _s.Send(b); }
        finally { _m.ReleaseMutex(); }
    }

    public void B(byte[] b)
    {
        _m.WaitOne();
        try { _s.Send(b); }
        finally { _m.ReleaseMutex(); }
    }

    public void AfterRelease(byte[] b, byte[] c)
    {
        _m.WaitOne();
        try { _s.Send(b); }
        finally { _m.ReleaseMutex(); }
        _s.Send(c); //! SDA3002
    }
}

public class Tries
{
    private readonly object _o = new();
    private readonly Socket _s;

    public Tries(Socket s) => _s = s;

    public void A(byte[] b) { lock (_o) _s.Send(b); }

    public bool B(byte[] b)
    {
        if (!Monitor.TryEnter(_o))
            return false;
        try
        {
            _s.Send(b);
            return true;
        }
        finally
        {
            Monitor.Exit(_o);
        }
    }

    public void C(byte[] b)
    {
        if (Monitor.TryEnter(_o))
        {
            try { _s.Send(b); }
            finally { Monitor.Exit(_o); }
        }
        else
        {
            _s.Send(b); //! SDA3002
        }
    }
}
