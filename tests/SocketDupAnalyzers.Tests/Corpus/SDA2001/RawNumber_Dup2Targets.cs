// SDA2001: dup2 onto 0 to 2, or onto a parameter's number, makes no new duty.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void StandardOutput(Socket conn)
    {
        Native.dup2((int)conn.Handle, 1); //? SDA4002
    }

    static void StandardStreams(Socket conn)
    {
        for (int target = 0; target <= 2; target++)
            Native.dup2((int)conn.Handle, target); //? SDA2001 SDA4002 SDA4004
    }

    static void Parameter(Socket conn, int target)
    {
        if (Native.dup2((int)conn.Handle, target) < 0) //? SDA4002 SDA4004
            throw new IOException("no copy");
    }

    static void OntoAnOwned(Socket conn, Socket other)
    {
        if (Native.dup2((int)conn.Handle, (int)other.Handle) < 0) //? SDA4002 SDA4004
            throw new IOException("no copy");
    }

    static void NotASocket()
    {
        int saved = Native.dup(1); //? SDA4003 SDA4004
        Console.WriteLine(saved);
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
