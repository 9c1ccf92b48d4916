// SDA1005: "one socket to read, one to write" as people write it, wrong and right.
using System.Net.Sockets;

static class SocketExtensions
{
    public static (Socket Reader, Socket Writer) Split(this Socket conn)
        => (conn, new Socket(conn.SafeHandle)); //! SDA1005

    public static (NetworkStream Reader, NetworkStream Writer) SplitStreams(this Socket conn)
        => (new NetworkStream(conn, FileAccess.Read, ownsSocket: false), new NetworkStream(conn, FileAccess.Write, ownsSocket: false));

    public static Socket CloneFor(this TcpClient client, bool blocking)
    {
        var clone = new Socket(new SafeSocketHandle(client.Client.SafeHandle.DangerousGetHandle(), true)) //! SDA1005
        {
            Blocking = blocking,
        };
        return clone;
    }

    public static Socket ViewOf(this TcpClient client)
    {
        return new Socket(new SafeSocketHandle(client.Client.Handle, false));
    }

    public static void HandOut(this TcpClient client, Action<Socket> worker)
    {
        worker(new Socket(client.Client.SafeHandle)); //! SDA1005
        client.Client.Send(new byte[1]);
    }

    public static void HandOutItself(this TcpClient client, Action<Socket> worker)
    {
        worker(client.Client);
    }

    public static List<Socket> Fan(this Socket conn, int n)
    {
        var list = new List<Socket> { conn };
        list.Add(new Socket(conn.SafeHandle)); //! SDA1005
        return list;
    }

    public static List<Socket> FanOfOne(this Socket conn, int n) => Enumerable.Repeat(conn, n).ToList();

    public static int Number(this Socket conn) => (int)conn.Handle;
}
