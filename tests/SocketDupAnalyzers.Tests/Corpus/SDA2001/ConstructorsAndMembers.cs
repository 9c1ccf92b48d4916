// SDA2001: members of every kind.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Base(Socket socket) : IDisposable
{
    protected Socket Socket { get; } = socket;
    public void Dispose() => Socket.Dispose();
}

sealed class Derived : Base
{
    public Derived(Socket conn) : base(conn.Duplicate()) { }
}

sealed class Session : IDisposable
{
    private readonly Socket _socket;
    private readonly EndPoint? _peer;

    public Session(Socket conn)
    {
        _socket = conn;
        _peer = conn.Duplicate().RemoteEndPoint; //! SDA2001
    }

    public Session(Socket conn, bool copy) => _socket = copy ? conn.Duplicate() : conn;

    public int Pending
    {
        get
        {
            var copy = _socket.Duplicate(); //! SDA2001
            return copy.Available;
        }
    }

    public int PendingRight
    {
        get
        {
            using var copy = _socket.Duplicate();
            return copy.Available;
        }
    }

    public Socket this[int index] => _socket.Duplicate();

    public static implicit operator Socket(Session session) => session._socket.Duplicate();

    public override string ToString() => _peer?.ToString() ?? "none";

    public void Dispose() => _socket.Dispose();
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
