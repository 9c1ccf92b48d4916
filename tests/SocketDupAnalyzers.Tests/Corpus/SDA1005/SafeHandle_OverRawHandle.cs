// SDA1005: new SafeSocketHandle(other.Handle, ownsHandle: true) in its spellings; ownsHandle: false is an alias.
using System.Net.Sockets;

class Cases
{
    static void Named(Socket conn)
    {
        using var handle = new SafeSocketHandle(conn.Handle, ownsHandle: true); //! SDA1005
        Console.WriteLine(handle.IsInvalid);
    }

    static SafeSocketHandle Positional(Socket conn) => new SafeSocketHandle(conn.Handle, true); //! SDA1005

    static Socket Nested(Socket conn)
    {
        return new Socket(new SafeSocketHandle(conn.Handle, true)); //! SDA1005
    }

    static Socket ThroughDangerous(Socket conn)
    {
        return new Socket(new SafeSocketHandle(conn.SafeHandle.DangerousGetHandle(), ownsHandle: true)); //! SDA1005
    }

    static Socket ThroughLocal(Socket conn)
    {
        IntPtr raw = conn.Handle;
        var handle = new SafeSocketHandle(raw, ownsHandle: true); //! SDA1005
        return new Socket(handle);
    }

    static Socket ThroughInteger(TcpClient client)
    {
        int fd = client.Client.Handle.ToInt32();
        return new Socket(new SafeSocketHandle((IntPtr)fd, true)); //! SDA1005
    }

    static Socket NativeInteger(UdpClient udp)
    {
        nint fd = (nint)udp.Client.Handle;
        SafeSocketHandle handle = new(fd, true); //! SDA1005
        return new Socket(handle);
    }

    static Socket Constant(Socket conn)
    {
        const bool Owns = true;
        return new Socket(new SafeSocketHandle(conn.Handle, Owns)); //! SDA1005
    }

    static Socket NotOwning(Socket conn) => new Socket(new SafeSocketHandle(conn.Handle, ownsHandle: false));

    static Socket NotOwningConstant(Socket conn)
    {
        const bool owns = false;
        var raw = conn.Handle;
        return new Socket(new SafeSocketHandle(raw, owns));
    }

    static SafeSocketHandle Unknown(Socket conn, bool owns) => new SafeSocketHandle(conn.Handle, owns);

    static SafeSocketHandle SomeoneElsesNumber(IntPtr raw) => new SafeSocketHandle(raw, ownsHandle: true);

    static void Compared(Socket conn, IntPtr raw)
    {
        if (conn.Handle == raw) return;
        using var handle = new SafeSocketHandle(raw, ownsHandle: true);
    }

    static SafeSocketHandle NumberAssignedAnew(Socket conn, Func<IntPtr> next)
    {
        IntPtr raw = conn.Handle;
        Console.WriteLine(raw);
        raw = next();
        return new SafeSocketHandle(raw, ownsHandle: true);
    }
}
