using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class OneOfTwoFromOneCall
{
    public static void Both(Socket s, byte[] data)
    {
        Make(s, out var a, out var b);
        using (a)
        using (b)
        {
            a.Send(data);
            b.Receive(data);
        }
    }

    public static void OnlyTheFirst(Socket s, byte[] data)
    {
        Make(s, out var a, out var b); //! SDA2001
        using (a)
        {
            a.Send(data);
            b.Receive(data);
        }
    }

    public static void FirstOfATuple(Socket s)
    {
        (int a, _) = Two((int)s.Handle); //! SDA2001
        close(a);
    }

    public static void BothOfATuple(Socket s)
    {
        var (a, b) = Two((int)s.Handle);
        close(a);
        close(b);
    }

    private static void Make(Socket s, out Socket first, out Socket second)
    {
        first = Copy(s);
        second = Copy(s);
    }

    private static Socket Copy(Socket s)
    {
        var fd = dup((int)s.Handle);
        return fd < 0 ? throw new SocketException() : new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    private static (int A, int B) Two(int fd)
    {
        var a = dup(fd);
        var b = dup(fd);
        return (a, b);
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);
}
