// SDA2007: a constructor of a socket or stream type counts; other constructors do not.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static (Socket, FileStream) FileOpened(Socket conn, string path)
    {
        var copy = conn.Duplicate(); //! SDA2007
        var file = new FileStream(path, FileMode.Open);
        return (copy, file);
    }

    static (Socket, Socket) SocketMade(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2007
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        return (copy, other);
    }

    static (Socket, TcpClient) ClientConnected(Socket conn, string host)
    {
        var copy = conn.Duplicate(); //! SDA2007
        var client = new TcpClient(host, 80);
        return (copy, client);
    }

    static (Socket, List<int>) ListMade(Socket conn)
    {
        var copy = conn.Duplicate();
        var list = new List<int>();
        return (copy, list);
    }

    static (Socket, object) ObjectMade(Socket conn)
    {
        var copy = conn.Duplicate();
        var gate = new object();
        return (copy, gate);
    }

    static (FileStream, Socket) FileFirst(Socket conn, string path)
    {
        var file = new FileStream(path, FileMode.Open);
        var copy = conn.Duplicate();
        return (file, copy);
    }

    static void FileUnderUsing(Socket conn, string path)
    {
        using var copy = conn.Duplicate();
        using var file = new FileStream(path, FileMode.Open);
        copy.Send([1]);
    }

    static void UsingTooLate(Socket conn, string path)
    {
        var copy = conn.Duplicate(); //! SDA2007
        using var file = new FileStream(path, FileMode.Open);
        using (copy)
            copy.Send([1]);
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
