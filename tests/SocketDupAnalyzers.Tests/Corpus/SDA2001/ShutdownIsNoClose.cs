// SDA2001: Shutdown and Disconnect do not close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Shutdown(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Shutdown(SocketShutdown.Both); //? SDA5001
    }

    static void Disconnect(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Disconnect(false); //? SDA5001
    }

    static void ShutdownInUsing(Socket conn)
    {
        using var copy = conn.Duplicate();
        copy.Shutdown(SocketShutdown.Send); //? SDA5001
    }

    static void CloseWithTimeout(Socket conn)
    {
        var copy = conn.Duplicate();
        copy.Close(0);
    }

    static void DisconnectFinally(Socket conn)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Disconnect(false); //? SDA5001
        }
        finally
        {
            copy.Dispose();
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
