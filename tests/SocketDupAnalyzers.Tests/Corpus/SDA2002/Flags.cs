// SDA2002: simple flags tested twice.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SameFlag(Socket conn, bool make)
    {
        Socket? copy = null;
        bool made = false;
        if (make)
        {
            copy = conn.Duplicate();
            made = true;
        }
        if (made)
            copy!.Close();
    }

    static void OtherFlag(Socket conn, bool make, bool close)
    {
        Socket? copy = null;
        if (make)
            copy = conn.Duplicate(); //! SDA2002
        if (close)
            copy?.Close();
    }

    static void OwnedFlag(Socket conn, bool shared)
    {
        var socket = shared ? conn : conn.Duplicate();
        if (!shared)
            socket.Dispose();
    }

    static Socket? DoneFlag(Socket conn, bool keep)
    {
        var copy = conn.Duplicate();
        bool given = false;
        try
        {
            if (!keep)
                return null;
            given = true;
            return copy;
        }
        finally
        {
            if (!given)
                copy.Dispose();
        }
    }

    static void LeaveOpenFlag(Socket conn, bool leaveOpen)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (!leaveOpen)
            copy.Dispose();
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
