// SDA1001: a field closed and duplicated in one method.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Session : IDisposable
{
    private readonly Socket _conn;
    private Socket _other;
    private Socket? _worker;
    private static Socket? s_shared;

    public Session(Socket conn, Socket other)
    {
        _conn = conn;
        _other = other;
    }

    public void Restart()
    {
        _conn.Close();
        _worker = _conn.Duplicate(); //! SDA1001
    }

    public Socket RestartOther()
    {
        _other.Close();
        return _other.Duplicate(); //! SDA1001
    }

    public Socket ThroughThis()
    {
        this._conn.Dispose();
        return _conn.Duplicate(); //! SDA1001
    }

    public Socket ThroughLocal()
    {
        var conn = _conn;
        conn.Dispose();
        return _conn.Duplicate(); //! SDA1001
    }

    public static Socket Shared(Socket conn)
    {
        s_shared = conn;
        s_shared.Close();
        return s_shared.Duplicate(); //! SDA1001
    }

    public void Start() => _worker = _conn.Duplicate();

    public Socket Swap(Socket fresh)
    {
        _other.Close();
        _other = fresh;
        return _other.Duplicate();
    }

    public Socket Fork()
    {
        _other.Close();
        return _conn.Duplicate();
    }

    public Socket Release()
    {
        var copy = _other.Duplicate();
        _other.Close();
        return copy;
    }

    public void Stop() => _conn.Close();

    public void Dispose()
    {
        _worker?.Dispose();
        _conn.Dispose();
        _other.Dispose();
    }
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
