// SDA2001: a duplicate under an explicit ownsSocket: false that nothing else closes.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void StreamOnly(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: false); //! SDA2001
        stream.Write(data);
    }

    static void StreamOfLocal(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        using (var stream = new NetworkStream(copy, ownsSocket: false))
            stream.Write(data);
    }

    static void CopyClosedToo(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        using var stream = new NetworkStream(copy, ownsSocket: false);
        stream.Write(data);
    }

    static void Owned(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        stream.Write(data);
    }

    static void OwnedLocal(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        using (var stream = new NetworkStream(copy, true))
            stream.Write(data);
    }

    static void NotADuplicate(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn, ownsSocket: false);
        stream.Write(data);
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
