// SDA1005: an owner that a helper makes; the second call over one number is the creation of the second owner.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Wrap
{
    public static Socket Own(int fd) => new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));

    public static Socket Borrow(int fd) => new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: false));

    public static SafeSocketHandle Handle(IntPtr raw) => new(raw, ownsHandle: true);

    public static int Number(Socket conn) => (int)conn.Handle;
}

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);

    static (Socket, Socket) HelperTwice()
    {
        int fd = socket(2, 1, 0);
        Socket reader = Wrap.Own(fd);
        Socket writer = Wrap.Own(fd); //! SDA1005
        return (reader, writer);
    }

    static Socket HelperOverSocket(Socket conn)
    {
        return Wrap.Own((int)conn.Handle); //! SDA1005
    }

    static SafeSocketHandle HelperOverDangerous(Socket conn) => Wrap.Handle(conn.SafeHandle.DangerousGetHandle()); //! SDA1005

    static Socket NumberFromHelper(Socket conn)
    {
        int fd = Wrap.Number(conn);
        return Wrap.Own(fd); //! SDA1005
    }

    static Socket Borrowed(Socket conn) => Wrap.Borrow((int)conn.Handle);

    static Socket OnceOnly()
    {
        int fd = socket(2, 1, 0);
        return Wrap.Own(fd);
    }

    static (Socket, Socket) TwoNumbers() => (Wrap.Own(socket(2, 1, 0)), Wrap.Own(socket(2, 1, 0)));

    static Socket UnknownNumber(Func<int> source) => Wrap.Own(source());

    static Socket UnknownHelper(Socket conn, Func<IntPtr, SafeSocketHandle> wrap) => new Socket(wrap(conn.Handle));

    static Socket LocalFunction(Socket conn)
    {
        return Make(conn.Handle); //! SDA1005

        static Socket Make(IntPtr raw) => new Socket(new SafeSocketHandle(raw, true));
    }
}
