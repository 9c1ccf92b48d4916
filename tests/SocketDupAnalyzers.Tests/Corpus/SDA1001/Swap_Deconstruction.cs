// SDA1001: swaps and deconstructions move the sockets between variables.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket AfterSwapOpen(Socket a, Socket b)
    {
        a.Close();
        (a, b) = (b, a);
        return a.Duplicate();
    }

    static Socket AfterSwapClosed(Socket a, Socket b)
    {
        a.Close();
        (a, b) = (b, a);
        return b.Duplicate(); //! SDA1001
    }

    static Socket AfterManualSwap(Socket a, Socket b)
    {
        a.Close();
        var t = a;
        a = b;
        b = t;
        return a.Duplicate();
    }

    static Socket AfterManualSwapClosed(Socket a, Socket b)
    {
        a.Close();
        var t = a;
        a = b;
        b = t;
        return b.Duplicate(); //! SDA1001
    }

    static Socket Deconstructed(Socket conn, Socket other)
    {
        var (first, second) = (conn, other);
        first.Close();
        return second.Duplicate();
    }

    static Socket DeconstructedClosed(Socket conn, Socket other)
    {
        var (first, second) = (conn, other);
        first.Close();
        Console.WriteLine(second.Connected);
        return conn.Duplicate(); //! SDA1001
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
