// SDA1001: Handle does not throw after Dispose; every spelling of the number reaches dup.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static int Cast(Socket conn)
    {
        conn.Dispose();
        return Native.dup((int)conn.Handle); //! SDA1001
    }

    static int ToInt32(Socket conn)
    {
        conn.Dispose();
        return Native.dup(conn.Handle.ToInt32()); //! SDA1001
    }

    static int Dangerous(Socket conn)
    {
        conn.Dispose();
        return Native.dup((int)conn.SafeHandle.DangerousGetHandle()); //! SDA1001
    }

    static int CheckedInt64(Socket conn)
    {
        conn.Dispose();
        return Native.dup(checked((int)conn.Handle.ToInt64())); //! SDA1001
    }

    static int Stored(Socket conn)
    {
        conn.Dispose();
        int number = (int)conn.Handle;
        return Native.dup(number); //! SDA1001
    }

    static int CastBefore(Socket conn)
    {
        int copy = Native.dup((int)conn.Handle); //? SDA4002 SDA4004
        conn.Dispose();
        return copy;
    }

    static int ToInt32Before(Socket conn)
    {
        int copy = Native.dup(conn.Handle.ToInt32()); //? SDA4002 SDA4004
        conn.Dispose();
        return copy;
    }

    static int StoredBefore(Socket conn)
    {
        int number = (int)conn.Handle;
        int copy = Native.dup(number); //? SDA4004
        conn.Dispose();
        return copy;
    }

    static string OnlyText(Socket conn)
    {
        conn.Dispose();
        return conn.Handle.ToString();
    }

    static bool OnlyCompared(Socket conn, Socket other)
    {
        conn.Dispose();
        return conn.Handle == other.Handle;
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
