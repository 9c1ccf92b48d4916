// SDA1001: an assignment makes an alias; closing one closes both.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket CloseTheAlias(Socket conn)
    {
        var alias = conn;
        alias.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket DuplicateTheAlias(Socket conn)
    {
        Socket alias = conn;
        conn.Close();
        return alias.Duplicate(); //! SDA1001
    }

    static Socket ThroughInterface(Socket conn)
    {
        IDisposable held = conn;
        held.Dispose();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket ThroughCast(Socket conn)
    {
        ((IDisposable)conn).Dispose();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket ThroughPattern(object item)
    {
        if (item is Socket conn)
        {
            ((IDisposable)item).Dispose();
            return conn.Duplicate(); //! SDA1001
        }
        throw new ArgumentException("not a socket");
    }

    static Socket AliasMovedOn(Socket conn, Socket other)
    {
        var alias = conn;
        alias = other;
        alias.Close();
        return conn.Duplicate();
    }

    static Socket OriginalMovedOn(Socket conn, Socket other)
    {
        var alias = conn;
        conn = other;
        conn.Close();
        return alias.Duplicate();
    }

    static Socket InterfaceOfAnother(Socket conn, Socket other)
    {
        IDisposable held = other;
        held.Dispose();
        return conn.Duplicate();
    }

    static Socket CopyIsNoAlias(Socket conn)
    {
        using var copy = conn.Duplicate();
        conn.Close();
        return copy.Duplicate();
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
