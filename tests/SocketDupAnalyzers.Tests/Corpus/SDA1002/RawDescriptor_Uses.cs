// SDA1002: a raw use of the descriptor of a closed socket; Handle does not throw.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void WriteRaw(Socket conn, byte[] data)
    {
        conn.Dispose();
        Native.write((int)conn.Handle, data, data.Length); //! SDA1002
    }

    static void WriteDangerous(Socket conn, byte[] data)
    {
        conn.Close();
        Native.write((int)conn.SafeHandle.DangerousGetHandle(), data, data.Length); //! SDA1002
    }

    static void WriteBefore(Socket conn, byte[] data)
    {
        Native.write((int)conn.Handle, data, data.Length); //? SDA4002
        conn.Dispose();
    }

    static string Logged(Socket conn)
    {
        conn.Dispose();
        return "closed " + conn.Handle;
    }

    static bool Compared(Socket conn, Socket other)
    {
        conn.Dispose();
        return conn.Handle == other.Handle;
    }

    static void OtherRaw(Socket conn, Socket other, byte[] data)
    {
        conn.Dispose();
        Native.write((int)other.Handle, data, data.Length); //? SDA4002
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
