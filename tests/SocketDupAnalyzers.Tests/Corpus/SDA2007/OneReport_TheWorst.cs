// SDA2007: one report a duplicate, the worst of the three.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void NeverClosed(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Send(data);
    }

    static void SomePath(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        copy.Send(data);
        if (data.Length == 0)
            return;
        copy.Close();
    }

    static void OnException(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        copy.Close();
    }

    static void None(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        copy.Send(data);
    }

    static Socket GivenAway(Socket conn) => conn.Duplicate();

    static void AtOnce(Socket conn) => conn.Duplicate().Close();

    static void Finally(Socket conn, byte[] data)
    {
        Socket? copy = null;
        try
        {
            copy = conn.Duplicate();
            copy.Send(data);
        }
        finally
        {
            copy?.Dispose();
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
