// SDA2002: a raw duplicate that is wrapped on one path only.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? WrappedOnOne(Socket conn, bool keep)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        if (keep)
            return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
        return null;
    }

    static Socket? WrappedOrClosed(Socket conn, bool keep)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        if (keep)
            return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
        Native.close(fd);
        return null;
    }

    static Socket? InvalidHandle(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002 SDA4003
        var handle = new SafeSocketHandle(fd, ownsHandle: true);
        if (handle.IsInvalid)
            return null;
        return new Socket(handle);
    }

    static Socket? Tested(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        return fd < 0 ? null : new Socket(new SafeSocketHandle(fd, true));
    }

    static SafeSocketHandle HandleOrThrow(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        return fd >= 0 ? new SafeSocketHandle(fd, true) : throw new SocketException(Marshal.GetLastPInvokeError());
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
