// SDA2002: out and ref targets assigned on some paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool Forgotten(Socket conn, bool give, out Socket? result)
    {
        result = null;
        var copy = conn.Duplicate(); //! SDA2002
        if (!give)
            return false;
        result = copy;
        return true;
    }

    static bool Given(Socket conn, bool give, out Socket? result)
    {
        result = null;
        if (!give)
            return false;
        result = conn.Duplicate();
        return true;
    }

    static bool GivenOrClosed(Socket conn, bool give, out Socket? result)
    {
        var copy = conn.Duplicate();
        if (give)
        {
            result = copy;
            return true;
        }
        copy.Close();
        result = null;
        return false;
    }

    static void RefForgotten(Socket conn, ref Socket? slot)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (slot == null)
            slot = copy;
    }

    static void RefMadeWhenEmpty(Socket conn, ref Socket? slot)
    {
        if (slot == null)
            slot = conn.Duplicate();
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
