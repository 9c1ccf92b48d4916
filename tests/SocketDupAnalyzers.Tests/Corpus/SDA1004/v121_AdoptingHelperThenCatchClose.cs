using System.Net.Sockets;
using System.Runtime.InteropServices;

static class N
{
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    public static Socket Adopt(int fd) => new(new SafeSocketHandle(fd, ownsHandle: true));
}

class Users
{
    public Socket Through(int fd)
    {
        try
        {
            var s = N.Adopt(fd);
            s.Send("x"u8);
            return s;
        }
        catch (SocketException)
        {
            N.close(fd); //! SDA1004
            throw;
        }
    }

    public void Before(int fd)
    {
        var s = N.Adopt(fd);
        try { s.Send("x"u8); }
        catch (SocketException)
        {
            N.close(fd); //! SDA1004
            throw;
        }
        s.Dispose();
    }

    public Socket Right(int fd)
    {
        var s = N.Adopt(fd);
        try { s.Send("x"u8); return s; }
        catch (SocketException) { s.Dispose(); throw; }
    }
}
