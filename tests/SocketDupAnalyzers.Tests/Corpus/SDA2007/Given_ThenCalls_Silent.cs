// SDA2007: calls after the duplicate was given away or closed do not count.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    private static readonly List<Socket> All = new();

    static void AddedThenSent(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        All.Add(copy);
        copy.Send(data);
        File.Delete("pid");
    }

    static void ClosedThenCalled(Socket conn, string path)
    {
        var copy = conn.Duplicate();
        copy.Close();
        File.Delete(path);
    }

    static void OutThenCalled(Socket conn, out Socket copy, byte[] data)
    {
        copy = conn.Duplicate();
        copy.Send(data);
    }

    static TcpClient ClientThenProperty(Socket conn)
    {
        var client = new TcpClient { Client = conn.Duplicate() };
        client.NoDelay = true;
        return client;
    }

    static void CalledThenAdded(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        All.Add(copy);
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
