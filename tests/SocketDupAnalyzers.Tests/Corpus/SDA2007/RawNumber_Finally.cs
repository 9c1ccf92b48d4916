// SDA2007: raw duplicates with managed calls between.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Managed(Socket conn, string path)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2007 //? SDA4002
        if (fd < 0)
            throw new IOException("no copy");
        byte[] data = File.ReadAllBytes(path);
        Native.write(fd, data, data.Length);
        Native.close(fd);
    }

    static void ManagedInTry(Socket conn, string path)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new IOException("no copy");
        try
        {
            byte[] data = File.ReadAllBytes(path);
            Native.write(fd, data, data.Length);
        }
        finally
        {
            Native.close(fd);
        }
    }

    static void ManagedFirst(Socket conn, string path)
    {
        byte[] data = File.ReadAllBytes(path);
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new IOException("no copy");
        Native.write(fd, data, data.Length);
        Native.close(fd);
    }

    static Socket WrappedAfter(Socket conn, string path, out string text)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2007 //? SDA4002
        if (fd < 0)
            throw new IOException("no copy");
        text = File.ReadAllText(path);
        return new Socket(new SafeSocketHandle(fd, true));
    }

    static Socket WrappedBefore(Socket conn, string path, out string text)
    {
        text = File.ReadAllText(path);
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new IOException("no copy");
        return new Socket(new SafeSocketHandle(fd, true));
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
