// SDA1005: derived types, partial classes, base constructor calls.
using System.Net.Sockets;

class TracedSocket : Socket
{
    public TracedSocket(SafeSocketHandle handle) : base(handle)
    {
    }

    public TracedSocket(AddressFamily family) : base(family, SocketType.Stream, ProtocolType.Tcp)
    {
    }
}

class AliasingSocket : Socket
{
    public AliasingSocket(Socket other) : base(other.SafeHandle) //? SDA1005
    {
    }
}

static partial class Factory
{
    public static TracedSocket Fresh(IntPtr inherited) => new TracedSocket(new SafeSocketHandle(inherited, ownsHandle: true));

    public static TracedSocket FreshFamily() => new TracedSocket(AddressFamily.InterNetwork);

    public static TracedSocket Second(Socket conn) => new TracedSocket(new SafeSocketHandle(conn.Handle, ownsHandle: true)); //! SDA1005
}

static partial class Factory
{
    public static TracedSocket OverSafeHandle(Socket conn) => new TracedSocket(conn.SafeHandle); //? SDA1005

    public static SafeSocketHandle OfDerived(TracedSocket conn) => new SafeSocketHandle(conn.Handle, true); //! SDA1005

    public static Socket OfDerivedSafe(TracedSocket conn) => new Socket(conn.SafeHandle); //! SDA1005

    public static Socket Upcast(TracedSocket conn) => conn;

    public static SafeSocketHandle Handle(TracedSocket conn) => conn.SafeHandle;
}

sealed class Connection : IDisposable
{
    private readonly SafeSocketHandle _handle;
    private Socket? _socket;

    public Connection(IntPtr raw) => _handle = new SafeSocketHandle(raw, ownsHandle: true);

    public Socket Socket => _socket ??= new Socket(_handle);

    public void Dispose()
    {
        _socket?.Dispose();
        _handle.Dispose();
    }
}
