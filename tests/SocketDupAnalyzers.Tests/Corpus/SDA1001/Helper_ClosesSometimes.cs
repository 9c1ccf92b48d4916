// SDA1001: a callee that closes on some paths has a summary split by its result, or none.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? SplitByResult(Socket conn)
    {
        if (CloseIfIdle(conn))
            return null;
        return conn.Duplicate();
    }

    static Socket? SplitWrongWay(Socket conn)
    {
        if (!CloseIfIdle(conn))
            return null;
        return conn.Duplicate(); //! SDA1001
    }

    static Socket? SplitByFlag(Socket conn)
    {
        bool gone = CloseIfIdle(conn);
        return gone ? null : conn.Duplicate();
    }

    static Socket? NullMeansClosed(Socket conn)
    {
        var still = KeepIfConnected(conn);
        if (still == null)
            return null;
        return conn.Duplicate();
    }

    static bool CloseIfIdle(Socket s)
    {
        if (s.Connected)
            return false;
        s.Close();
        return true;
    }

    static Socket? KeepIfConnected(Socket s)
    {
        if (s.Connected)
            return s;
        s.Dispose();
        return null;
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
