// SDA2007: the whole chain of wrappers that takes the duplicate over does not count.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Net.Security;

class Cases
{
    static NetworkStream Stream(Socket conn) => new NetworkStream(conn.Duplicate(), ownsSocket: true);

    static StreamReader Reader(Socket conn) => new StreamReader(new NetworkStream(conn.Duplicate(), ownsSocket: true));

    static StreamWriter WriterOfLocal(Socket conn)
    {
        var copy = conn.Duplicate();
        var stream = new NetworkStream(copy, ownsSocket: true);
        return new StreamWriter(stream);
    }

    static SslStream Ssl(Socket conn)
    {
        var copy = conn.Duplicate();
        return new SslStream(new NetworkStream(copy, ownsSocket: true), leaveInnerStreamOpen: false);
    }

    static TcpClient Client(Socket conn)
    {
        var copy = conn.Duplicate();
        return new TcpClient { Client = copy };
    }

    static void UsingChain(Socket conn)
    {
        using var writer = new StreamWriter(new NetworkStream(conn.Duplicate(), ownsSocket: true));
        writer.WriteLine("hello");
    }

    static async Task<SslStream> Authenticated(Socket conn, string host)
    {
        var ssl = new SslStream(new NetworkStream(conn.Duplicate(), ownsSocket: true)); //! SDA2007
        await ssl.AuthenticateAsClientAsync(host);
        return ssl;
    }

    static StreamWriter Greeted(Socket conn)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true); //! SDA2007
        stream.WriteByte(1);
        return new StreamWriter(stream);
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
