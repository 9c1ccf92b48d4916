// SDA1001: dup(fd) after close(fd) on a bare number.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static int CloseThenDup(int fd)
    {
        Native.close(fd);
        return Native.dup(fd); //! SDA1001
    }

    static int CloseThenDup2(int fd, int target)
    {
        _ = Native.close(fd);
        return Native.dup2(fd, target); //! SDA1001
    }

    static int CloseThenFcntl(int fd)
    {
        if (Native.close(fd) != 0)
            return -1;
        return Native.fcntl(fd, 0, 3); //! SDA1001
    }

    static int DupThenClose(int fd)
    {
        int copy = Native.dup(fd); //? SDA4004
        Native.close(fd);
        return copy;
    }

    static int CloseTheTarget(int fd, int target)
    {
        Native.close(target);
        return Native.dup2(fd, target); //? SDA4004
    }

    static int TargetIsOpenAgain(int fd, int target)
    {
        Native.close(target);
        if (Native.dup2(fd, target) < 0) //? SDA4004
            return -1;
        return Native.dup(target); //? SDA4004
    }

    static int CloseOther(int fd, int other)
    {
        Native.close(other);
        return Native.dup(fd); //? SDA4004
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
