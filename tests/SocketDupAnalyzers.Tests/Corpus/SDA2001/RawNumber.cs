// SDA2001: a raw duplicate that is never closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Written(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2001 //? SDA4003
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        Native.write(fd, data, data.Length);
    }

    static bool OnlyChecked(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2001 //? SDA4003
        return fd >= 0;
    }

    static void DiscardedRaw(Socket conn)
    {
        Native.dup((int)conn.Handle); //! SDA2001 //? SDA4003
    }

    static void Closed(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        Native.write(fd, data, data.Length);
        Native.close(fd);
    }

    static int Returned(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        return fd;
    }

    static void Finally(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd == -1)
            return;
        try
        {
            Native.write(fd, data, data.Length);
        }
        finally
        {
            Native.close(fd);
        }
    }

    static void Failed(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
        {
            Console.WriteLine("no copy");
            return;
        }
        Native.close(fd);
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
