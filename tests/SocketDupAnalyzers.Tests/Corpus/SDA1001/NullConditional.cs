// SDA1001: a null-conditional close closes; a null-conditional duplicate duplicates.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? BothConditional(Socket? conn)
    {
        conn?.Close();
        return conn?.Duplicate(); //! SDA1001
    }

    static Socket? CloseConditional(Socket? conn)
    {
        conn?.Dispose();
        if (conn == null)
            return null;
        return conn.Duplicate(); //! SDA1001
    }

    static Socket? NulledAfter(Socket? conn)
    {
        conn?.Close();
        conn = null;
        return conn?.Duplicate();
    }

    static Socket? OrderIsRight(Socket? conn)
    {
        var copy = conn?.Duplicate();
        conn?.Close();
        return copy;
    }

    static Socket? Coalesced(Socket? conn, Socket fallback)
    {
        conn?.Close();
        conn = null;
        return (conn ?? fallback).Duplicate();
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
