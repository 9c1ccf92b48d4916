// SDA2002: an early return skips the close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Guard(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (data.Length == 0)
            return;
        copy.Send(data);
        copy.Close();
    }

    static bool AfterUse(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate(); //! SDA2002
        int read = copy.Receive(buffer);
        if (read == 0)
            return false;
        copy.Dispose();
        return true;
    }

    static void GuardFirst(Socket conn, byte[] data)
    {
        if (data.Length == 0)
            return;
        var copy = conn.Duplicate();
        copy.Close();
    }

    static void Using(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        if (data.Length == 0)
            return;
        copy.Send(data);
    }

    static void ClosesInGuard(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        if (data.Length == 0)
        {
            copy.Close();
            return;
        }
        copy.Close(0);
    }

    static void Finally(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            if (data.Length == 0)
                return;
            copy.Send(data);
        }
        finally
        {
            copy.Close();
        }
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
