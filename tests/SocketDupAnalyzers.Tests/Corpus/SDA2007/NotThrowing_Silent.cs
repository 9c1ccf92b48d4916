// SDA2007: P/Invokes, conversions, nameof, checks and handle constructors do not count.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Wrapped(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        return new Socket(handle);
    }

    static int PInvokes(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        Native.write(fd, data, data.Length);
        return fd;
    }

    static void PInvokesThenClose(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            return;
        Native.write(fd, data, data.Length);
        Native.close(fd);
    }

    static Socket Invalid(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002 SDA4003
        var handle = new SafeSocketHandle(new IntPtr(fd), ownsHandle: true);
        if (handle.IsInvalid)
            throw new IOException(nameof(conn));
        return new Socket(handle);
    }

    static Socket Checked(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        ArgumentOutOfRangeException.ThrowIfNegative(fd);
        return new Socket(new SafeSocketHandle(fd, true));
    }

    static int FileDeleted(Socket conn, string path)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2007 //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        File.Delete(path);
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
