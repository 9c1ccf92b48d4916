// SDA1001: layers of streams, closed at the top or not at all.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.IO.Compression;
using System.Net.Security;

class Cases
{
    static Socket TopOfThree(Socket conn, byte[] data)
    {
        var gzip = new GZipStream(new BufferedStream(new NetworkStream(conn, ownsSocket: true)), CompressionMode.Compress);
        gzip.Write(data);
        gzip.Dispose();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket MiddleLeavesOpen(Socket conn, byte[] data)
    {
        var ssl = new SslStream(new NetworkStream(conn, ownsSocket: true), leaveInnerStreamOpen: true);
        using (var writer = new BinaryWriter(ssl))
            writer.Write(data);
        return conn.Duplicate();
    }

    static Socket BottomBorrows(Socket conn, byte[] data)
    {
        using (var buffered = new BufferedStream(new NetworkStream(conn, ownsSocket: false)))
            buffered.Write(data);
        return conn.Duplicate();
    }

    static Socket ByVariable(Socket conn, byte[] data)
    {
        const bool owns = false;
        using (var stream = new NetworkStream(conn, owns))
            stream.Write(data);
        return conn.Duplicate();
    }

    static Socket ByVariableOwning(Socket conn, byte[] data)
    {
        const bool owns = true;
        using (var stream = new NetworkStream(conn, owns))
            stream.Write(data);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket NamedOutOfOrder(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(ownsSocket: false, socket: conn))
            stream.Write(data);
        return conn.Duplicate();
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
