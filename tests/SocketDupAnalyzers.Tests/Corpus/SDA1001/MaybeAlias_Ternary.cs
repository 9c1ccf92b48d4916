// SDA1001: which socket an expression yields depends on the path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket ClosesOneOfTwo(Socket a, Socket b, bool first)
    {
        var chosen = first ? a : b;
        chosen.Close();
        return a.Duplicate(); //! SDA1001
    }

    static Socket ClosesTheFallback(Socket? a, Socket b)
    {
        var chosen = a ?? b;
        chosen.Dispose();
        return b.Duplicate(); //! SDA1001
    }

    static Socket ClosesAndDuplicatesTheOther(Socket a, Socket b, bool first)
    {
        if (first)
        {
            a.Close();
            return b.Duplicate();
        }
        b.Close();
        return a.Duplicate();
    }

    static Socket ChosenThird(Socket a, Socket b, Socket c, bool first)
    {
        var chosen = first ? a : b;
        chosen.Close();
        return c.Duplicate();
    }

    static Socket DuplicatesTheChosen(Socket a, Socket b, bool first)
    {
        var chosen = first ? a : b;
        return chosen.Duplicate();
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
