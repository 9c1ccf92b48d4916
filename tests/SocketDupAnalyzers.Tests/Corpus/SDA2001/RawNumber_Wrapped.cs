// SDA2001: a raw duplicate whose owning handle or socket is closed, dropped or given away.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Dropped(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2001
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var copy = new Socket(new SafeSocketHandle(fd, ownsHandle: true));
        copy.Send(data);
    }

    static void DroppedHandle(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2001
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(fd, ownsHandle: true);
        Console.WriteLine(handle.IsInvalid);
    }

    static void Used(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        using var copy = new Socket(new SafeSocketHandle(fd, ownsHandle: true));
        copy.Send(data);
    }

    static void UsedHandle(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        using var handle = new SafeSocketHandle(fd, ownsHandle: true);
        Console.WriteLine(handle.IsInvalid);
    }

    static Socket Returned(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, true));
    }

    static NetworkStream ReturnedStream(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new NetworkStream(new Socket(new SafeSocketHandle((IntPtr)fd, true)), ownsSocket: true);
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
