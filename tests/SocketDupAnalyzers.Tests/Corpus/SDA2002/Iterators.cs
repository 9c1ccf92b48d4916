// SDA2002: yield break and branches of iterators; an abandoned enumerator is no path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static IEnumerable<int> YieldBreak(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate(); //! SDA2002
        int read = copy.Receive(buffer);
        if (read == 0)
            yield break;
        yield return read;
        copy.Close();
    }

    static IEnumerable<int> NoOtherPath(Socket conn, int count)
    {
        var copy = conn.Duplicate();
        yield return count;
        copy.Close();
    }

    static IEnumerable<int> Using(Socket conn, byte[] buffer)
    {
        using var copy = conn.Duplicate();
        int read = copy.Receive(buffer);
        if (read == 0)
            yield break;
        yield return read;
    }

    static IEnumerable<int> ClosedBeforeBreak(Socket conn, int count)
    {
        var copy = conn.Duplicate();
        if (count == 0)
        {
            copy.Close();
            yield break;
        }
        yield return count;
        copy.Close();
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
