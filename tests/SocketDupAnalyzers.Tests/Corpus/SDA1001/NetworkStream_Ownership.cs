// SDA1001: closing a NetworkStream closes its socket only when it owns it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket OwnedClosed(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn, ownsSocket: true);
        stream.Write(data);
        stream.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket OwnedUsing(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(conn, true))
            stream.Write(data);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket BorrowedClosed(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn, false);
        stream.Write(data);
        stream.Close();
        return conn.Duplicate();
    }

    static Socket BorrowedUsing(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(conn))
            stream.Write(data);
        return conn.Duplicate();
    }

    static Socket OwnedStillOpen(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn, ownsSocket: true);
        stream.Write(data);
        return conn.Duplicate();
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
