// SDA2001: a duplicate that is returned, in any clothes, is given away.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    sealed record Copied(Socket Socket, string Name);

    static Socket Plain(Socket conn) => conn.Duplicate();

    static Copied InRecord(Socket conn) => new Copied(conn.Duplicate(), "copy");

    static (Socket, int) InTuple(Socket conn)
    {
        var copy = conn.Duplicate();
        return (copy, 1);
    }

    static Socket[] InArray(Socket conn) => new[] { conn.Duplicate() };

    static Task<Socket> InTask(Socket conn) => Task.FromResult(conn.Duplicate());

    static async Task<Socket> Async(Socket conn)
    {
        await Task.Yield();
        return conn.Duplicate();
    }

    static ValueTask<Socket> InValueTask(Socket conn) => new(conn.Duplicate());

    static TcpClient InClient(Socket conn)
    {
        var client = new TcpClient();
        client.Client = conn.Duplicate();
        return client;
    }

    static Socket? Maybe(Socket? conn) => conn?.Duplicate();

    static object Boxed(Socket conn) => conn.Duplicate();

    static EndPoint? OnlyEndPoint(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        return copy.RemoteEndPoint;
    }

    static bool OnlyTested(Socket conn)
    {
        return conn.Duplicate().Connected; //! SDA2001
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
