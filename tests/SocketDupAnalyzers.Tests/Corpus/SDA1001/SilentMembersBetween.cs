// SDA1001: statements between the close and the duplicate do not hide it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Between(Socket conn, TextWriter log)
    {
        conn.Close();
        log.WriteLine("closed {0}", conn.GetHashCode());
        var name = "worker";
        log.WriteLine(name);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket BetweenWithNestedBlock(Socket conn, TextWriter log)
    {
        conn.Close();
        {
            log.WriteLine(conn.Connected);
        }
        var worker = conn.Duplicate(); //! SDA1001
        log.WriteLine("ready");
        return worker;
    }

    static Socket Before(Socket conn, TextWriter log)
    {
        log.WriteLine("about to copy");
        var worker = conn.Duplicate();
        conn.Close();
        log.WriteLine("closed");
        return worker;
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
