// SDA2002: a borrowing stream beside a duplicate closed on some paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Forgotten(Socket conn, bool close)
    {
        var copy = conn.Duplicate(); //! SDA2002
        using (var stream = new NetworkStream(copy, ownsSocket: false))
            stream.WriteByte(1);
        if (close)
            copy.Close();
    }

    static void ClosedAlways(Socket conn)
    {
        using var copy = conn.Duplicate();
        using (var stream = new NetworkStream(copy, ownsSocket: false))
            stream.WriteByte(1);
    }

    static void OwnedOrClosed(Socket conn, bool stream)
    {
        var copy = conn.Duplicate();
        if (stream)
            new NetworkStream(copy, ownsSocket: true).Dispose();
        else
            copy.Close();
    }

    static void OwnedOrForgotten(Socket conn, bool stream)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (stream)
            new NetworkStream(copy, ownsSocket: true).Dispose();
    }
}

static class SocketCopies
{
    [DllImport("libc.so.6", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeSocketHandle descriptor, Command command, int argument);

    private enum Command { CopyWithCloseOnExec = 1030 }

    private static SafeSocketHandle CopyHandle(SafeSocketHandle handle)
    {
        int number = Control(handle, Command.CopyWithCloseOnExec, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(number, ownsHandle: true);
    }

    private static Socket Open(SafeSocketHandle handle) => new Socket(CopyHandle(handle));

    public static Socket Duplicate(this Socket socket) => Open(socket.SafeHandle);
}
