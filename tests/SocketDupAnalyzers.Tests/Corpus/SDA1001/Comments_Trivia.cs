// SDA1001: comments, pragmas and regions around the statements change nothing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Commented(Socket conn)
    {
        conn.Close(); // the parent's copy
        // conn = Reopen();
        return /* the worker's */ conn.Duplicate(); //! SDA1001
    }

    static Socket Parenthesized(Socket conn)
    {
        ((conn)).Close();
        return (conn).Duplicate(); //! SDA1001
    }

    static Socket Suppressed(Socket? conn)
    {
        conn!.Close();
        return conn!.Duplicate(); //! SDA1001
    }

    static Socket CommentOnly(Socket conn)
    {
        // conn.Close();
        return conn.Duplicate();
    }

    static Socket DirectiveOff(Socket conn)
    {
    #if CLOSE_EARLY
        conn.Close();
    #endif
        return conn.Duplicate();
    }

    static Socket RegionInOrder(Socket conn)
    {
        #region copy
        var copy = conn.Duplicate();
        #endregion
        conn.Close();
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
