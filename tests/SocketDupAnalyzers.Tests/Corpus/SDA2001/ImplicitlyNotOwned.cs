// SDA2001 gives way to SDA2006 where the wrapper does not own by default.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void UsingStream(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn.Duplicate()); //! SDA2006
        stream.Write(data);
    }

    static NetworkStream ReturnedStream(Socket conn)
    {
        var copy = conn.Duplicate();
        return new NetworkStream(copy); //! SDA2006
    }

    static void ClosedBeside(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        using var stream = new NetworkStream(copy);
        stream.Write(data);
    }

    static NetworkStream ReturnedOwning(Socket conn) => new NetworkStream(conn.Duplicate(), ownsSocket: true);

    static NetworkStream OfParameter(Socket conn) => new NetworkStream(conn);
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
