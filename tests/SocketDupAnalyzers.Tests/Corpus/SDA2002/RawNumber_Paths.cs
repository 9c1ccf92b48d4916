// SDA2002: raw duplicates; the failure value owes nothing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool ForgetsOnShort(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2002
        if (fd < 0)
            return false;
        if (Native.write(fd, data, data.Length) != data.Length)
            return false;
        Native.close(fd);
        return true;
    }

    static int ThrowsOnShort(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //! SDA2002
        if (fd == -1)
            throw new IOException("no copy");
        if (Native.write(fd, data, data.Length) < 0)
            throw new IOException("no data");
        return fd;
    }

    static bool ClosesOnBoth(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd < 0)
            return false;
        bool ok = Native.write(fd, data, data.Length) == data.Length;
        Native.close(fd);
        return ok;
    }

    static bool ClosesWhenValid(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd >= 0)
        {
            Native.close(fd);
            return true;
        }
        return false;
    }

    static bool ClosesWhenNotMinusOne(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd != -1)
            Native.close(fd);
        return fd != -1;
    }

    static int ClosesBeforeThrow(Socket conn, byte[] data)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        if (fd == -1)
            throw new IOException("no copy");
        if (Native.write(fd, data, data.Length) < 0)
        {
            Native.close(fd);
            throw new IOException("no data");
        }
        return fd;
    }

    static void ThrowIfNegative(Socket conn)
    {
        int fd = Native.fcntl((int)conn.Handle, 1030, 0); //? SDA4002
        ArgumentOutOfRangeException.ThrowIfNegative(fd);
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
