// SDA2002: the one-line dup helper in a server.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Server(Socket listener, int limit)
{
    private readonly List<Socket> _workers = new();

    public bool Forget(Socket conn)
    {
        var worker = conn.Duplicate(); //! SDA2002
        if (limit == 0)
            return false;
        _workers.Add(worker);
        return true;
    }

    public bool Close(Socket conn)
    {
        var worker = conn.Duplicate();
        if (limit == 0)
        {
            worker.Close();
            return false;
        }
        _workers.Add(worker);
        return true;
    }

    public bool CheckFirst(Socket conn)
    {
        if (limit == 0)
            return false;
        _workers.Add(conn.Duplicate());
        return true;
    }

    public bool UsingConn()
    {
        using var conn = listener.Accept();
        if (limit == 0)
            return false;
        _workers.Add(conn.Duplicate());
        return true;
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
