// SDA2001: overwritten on every path while open.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void TwoInOne(Socket a, Socket b)
    {
        var copy = a.Duplicate(); //! SDA2001
        copy = b.Duplicate();
        copy.Close();
    }

    static void ByNull(Socket conn, byte[] data)
    {
        Socket? copy = conn.Duplicate(); //! SDA2001
        copy.Send(data);
        copy = null;
    }

    static Socket ByAnother(Socket conn, Socket other)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy = other;
        return copy;
    }

    static void ClosedBefore(Socket a, Socket b)
    {
        var copy = a.Duplicate();
        copy.Close();
        copy = b.Duplicate();
        copy.Close();
    }

    static void AliasKeepsIt(Socket a, Socket b)
    {
        var copy = a.Duplicate(); //? SDA2007
        var first = copy;
        copy = b.Duplicate();
        first.Close();
        copy.Close();
    }

    static Socket GivenBefore(Socket a, Socket b, List<Socket> all)
    {
        var copy = a.Duplicate();
        all.Add(copy);
        copy = b.Duplicate();
        return copy;
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
