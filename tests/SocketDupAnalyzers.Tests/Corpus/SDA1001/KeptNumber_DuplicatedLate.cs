// SDA1001: a number kept from before the close and duplicated after it (SDA1001 goes before SDA4001).
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static int Kept(Socket conn)
    {
        int fd = (int)conn.Handle;
        conn.Close();
        return Native.dup(fd); //! SDA1001
    }

    static int KeptPointer(Socket conn)
    {
        IntPtr handle = conn.Handle;
        conn.Dispose();
        return Native.dup((int)handle); //! SDA1001
    }

    static int KeptFromHandle(Socket conn)
    {
        var safe = conn.SafeHandle;
        var number = safe.DangerousGetHandle();
        conn.Dispose();
        return Native.fcntl((int)number, 1030, 0); //! SDA1001
    }

    static int KeptUsedBefore(Socket conn)
    {
        int fd = (int)conn.Handle;
        int copy = Native.dup(fd); //? SDA4004
        conn.Close();
        return copy;
    }

    static int KeptOfAnother(Socket conn, Socket other)
    {
        int fd = (int)other.Handle;
        conn.Close();
        return Native.dup(fd); //? SDA4004
    }

    static int NumberTakenAnew(Socket conn, Socket other)
    {
        int fd = (int)conn.Handle;
        conn.Close();
        fd = (int)other.Handle;
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
