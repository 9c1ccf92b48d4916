// SDA1005 leaves alone a source that was released with SetHandleAsInvalid (the detach idiom).
using System.Net.Sockets;

class Cases
{
    static Socket ReplaceByNonOwning(Socket conn)
    {
        IntPtr raw = conn.Handle;
        conn.SafeHandle.SetHandleAsInvalid();
        return new Socket(new SafeSocketHandle(raw, ownsHandle: false)); //? SDA2006
    }

    static Socket MoveOwnership(Socket conn)
    {
        IntPtr raw = conn.Handle;
        conn.SafeHandle.SetHandleAsInvalid();
        return new Socket(new SafeSocketHandle(raw, ownsHandle: true));
    }

    static SafeSocketHandle MoveHandle(SafeSocketHandle source)
    {
        IntPtr raw = source.DangerousGetHandle();
        source.SetHandleAsInvalid();
        return new SafeSocketHandle(raw, ownsHandle: true);
    }

    static Socket WrapThenDetach(Socket conn)
    {
        var moved = new Socket(new SafeSocketHandle(conn.Handle, ownsHandle: true));
        conn.SafeHandle.SetHandleAsInvalid();
        return moved;
    }

    static Socket? DetachOnOnePathOnly(Socket conn, bool detach)
    {
        IntPtr raw = conn.Handle;
        if (detach)
        {
            conn.SafeHandle.SetHandleAsInvalid();
            return new Socket(new SafeSocketHandle(raw, ownsHandle: true));
        }
        return null;
    }

    static Socket DetachedByHelper(Socket conn)
    {
        return new Socket(new SafeSocketHandle(Detach(conn), ownsHandle: true));
    }

    static IntPtr Detach(Socket conn)
    {
        IntPtr raw = conn.Handle;
        conn.SafeHandle.SetHandleAsInvalid();
        return raw;
    }

    static Socket NotDetached(Socket conn, Socket other)
    {
        IntPtr raw = conn.Handle;
        other.SafeHandle.SetHandleAsInvalid();
        return new Socket(new SafeSocketHandle(raw, ownsHandle: true)); //! SDA1005
    }

    static Socket DetachedElsewhere(Socket conn, bool detach)
    {
        IntPtr raw = conn.Handle;
        if (detach)
        {
            conn.SafeHandle.SetHandleAsInvalid();
            throw new InvalidOperationException("detached");
        }
        return new Socket(new SafeSocketHandle(raw, ownsHandle: true)); //! SDA1005
    }
}
