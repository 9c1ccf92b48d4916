// SDA1005: casts, patterns, flags and reassignment around the number.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);

    static Socket Checked(Socket conn)
    {
        int fd = checked((int)conn.Handle.ToInt64());
        return new Socket(new SafeSocketHandle(fd, true)); //! SDA1005
    }

    static Socket NewIntPtr(Socket conn)
    {
        int fd = conn.Handle.ToInt32();
        return new Socket(new SafeSocketHandle(new IntPtr(fd), true)); //! SDA1005
    }

    static Socket FromObject(object item)
    {
        if (item is not Socket conn) throw new ArgumentException("item");
        return new Socket(conn.SafeHandle); //! SDA1005
    }

    static SafeSocketHandle Flagged(bool own)
    {
        int fd = socket(2, 1, 0);
        SafeSocketHandle? handle = null;
        if (own) handle = new SafeSocketHandle(fd, ownsHandle: true);
        if (!own) handle = new SafeSocketHandle(fd, ownsHandle: true);
        return handle!;
    }

    static SafeSocketHandle OnlyWhenMissing(SafeSocketHandle? handle, int fd)
    {
        handle ??= new SafeSocketHandle(fd, ownsHandle: true);
        return handle;
    }

    static SafeSocketHandle Fallback(bool first)
    {
        int fd = socket(2, 1, 0);
        var handle = first ? new SafeSocketHandle(fd, true) : null;
        return handle ?? new SafeSocketHandle(fd, true);
    }

    static Socket SourceReplaced(Socket conn, Func<Socket> next)
    {
        conn = next();
        var mine = conn;
        return mine;
    }

    static Socket Ternary(Socket a, Socket b, bool left) => new Socket(left ? a.SafeHandle : b.SafeHandle); //! SDA1005

    static void Duplicated(Socket a, Socket b)
    {
        var first = new SafeSocketHandle(a.Handle, ownsHandle: false);
        var second = new SafeSocketHandle(b.Handle, ownsHandle: false);
        Console.WriteLine(first.IsInvalid == second.IsInvalid);
    }

    static SafeSocketHandle SentinelHandle() => new SafeSocketHandle(new IntPtr(-1), ownsHandle: true);

    static (SafeSocketHandle, SafeSocketHandle) TwoSentinels()
        => (new SafeSocketHandle(new IntPtr(-1), true), new SafeSocketHandle(new IntPtr(-1), true));

    static SafeSocketHandle Parameterless() => new SafeSocketHandle();
}
