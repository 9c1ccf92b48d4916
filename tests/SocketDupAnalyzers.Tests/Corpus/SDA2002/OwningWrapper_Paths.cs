// SDA2002: owning wrappers closed on some paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void WriterForgotten(Socket conn, string? text)
    {
        var writer = new StreamWriter(new NetworkStream(conn.Duplicate(), ownsSocket: true)); //! SDA2002
        if (text == null)
            return;
        writer.Dispose();
    }

    static NetworkStream? StreamForgotten(Socket conn, bool keep)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true); //! SDA2002
        return keep ? stream : null;
    }

    static void WriterUsing(Socket conn, string? text)
    {
        using var writer = new StreamWriter(new NetworkStream(conn.Duplicate(), ownsSocket: true));
        if (text == null)
            return;
        writer.WriteLine(text);
    }

    static NetworkStream? StreamClosedOrKept(Socket conn, bool keep)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        if (keep)
            return stream;
        stream.Close();
        return null;
    }

    static Stream Chosen(Socket conn, bool buffered)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        return buffered ? new BufferedStream(stream) : stream;
    }

    static TcpClient? ClientForgotten(Socket conn, bool keep)
    {
        var client = new TcpClient { Client = conn.Duplicate() }; //! SDA2002
        if (!keep)
            return null;
        return client;
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
