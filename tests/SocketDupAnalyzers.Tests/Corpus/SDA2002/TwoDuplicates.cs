// SDA2002: two duplicates; each has its own paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SecondForgotten(Socket a, Socket b, bool idle)
    {
        using var first = a.Duplicate();
        var second = b.Duplicate(); //! SDA2002
        if (idle)
            return;
        second.Close();
    }

    static void BothClosed(Socket a, Socket b, bool idle)
    {
        using var first = a.Duplicate();
        using var second = b.Duplicate();
        if (idle)
            return;
        first.Send([1]);
        second.Send([2]);
    }

    static Socket OneOfTwo(Socket a, Socket b, bool first)
    {
        return first ? a.Duplicate() : b.Duplicate();
    }

    static Socket OtherClosed(Socket a, Socket b, bool first)
    {
        var x = a.Duplicate(); //? SDA2007
        var y = b.Duplicate();
        if (first)
        {
            y.Close();
            return x;
        }
        x.Close();
        return y;
    }

    static Socket OtherForgotten(Socket a, Socket b, bool first)
    {
        var x = a.Duplicate(); //! SDA2002
        var y = b.Duplicate(); //! SDA2002
        return first ? x : y;
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
