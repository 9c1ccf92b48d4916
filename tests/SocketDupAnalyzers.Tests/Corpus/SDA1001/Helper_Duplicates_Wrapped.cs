// SDA1001: a duplicating method is inferred through any number of wrappers and classes.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Level1
{
    internal static int CopyNumber(Socket s)
    {
        int fd = Native.fcntl((int)s.Handle, 1030, 0); //? SDA4002
        if (fd == -1)
            throw new IOException("no copy");
        return fd;
    }
}

static class Level2
{
    internal static SafeSocketHandle CopyHandle(Socket s) => new(Level1.CopyNumber(s), ownsHandle: true);
}

static class Level3
{
    internal static Socket Copy(Socket s)
    {
        var handle = Level2.CopyHandle(s);
        return new Socket(handle);
    }
}

static class Level4
{
    internal static NetworkStream CopyStream(Socket s) => new(Level3.Copy(s), ownsSocket: true);
    internal static Socket Same(Socket s) => s;
    internal static Socket Fresh(Socket s) => new(s.AddressFamily, s.SocketType, s.ProtocolType);
}

class Cases
{
    static int Number(Socket conn)
    {
        conn.Close();
        return Level1.CopyNumber(conn); //! SDA1001
    }

    static SafeSocketHandle Handle(Socket conn)
    {
        conn.Close();
        return Level2.CopyHandle(conn); //! SDA1001
    }

    static Socket Copy(Socket conn)
    {
        conn.Close();
        return Level3.Copy(conn); //! SDA1001
    }

    static NetworkStream Stream(Socket conn)
    {
        conn.Close();
        return Level4.CopyStream(conn); //! SDA1001
    }

    static Socket NotADuplicate(Socket conn)
    {
        conn.Close();
        return Level4.Fresh(conn);
    }

    static Socket TheSameObject(Socket conn)
    {
        conn.Close();
        return Level4.Same(conn);
    }

    static NetworkStream Before(Socket conn)
    {
        var stream = Level4.CopyStream(conn);
        conn.Close();
        return stream;
    }

    static int NumberBefore(Socket conn)
    {
        int fd = Level1.CopyNumber(conn);
        conn.Close();
        return fd;
    }
}

static class Native
{
    [DllImport("libc", SetLastError = true)] internal static extern int dup(int fd);
    [DllImport("libc", SetLastError = true)] internal static extern int dup2(int fd, int target);
    [DllImport("libc", SetLastError = true)] internal static extern int fcntl(int fd, int command, int argument);
    [DllImport("libc", SetLastError = true)] internal static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] internal static extern nint write(int fd, byte[] data, nint count);
}
