// SDA1001: dup2 and dup3 duplicate their first argument; their second is only overwritten.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc")] private static extern int dup2(int oldfd, int newfd);
    [DllImport("libc")] private static extern int dup3(int oldfd, int newfd, int flags);
    private const int O_CLOEXEC = 0x80000;

    static int Source(Socket conn, int slot)
    {
        conn.Dispose();
        return dup2((int)conn.Handle, slot); //! SDA1001
    }

    static int SourceWithFlags(Socket conn, int slot)
    {
        conn.Dispose();
        return dup3((int)conn.Handle, slot, O_CLOEXEC); //! SDA1001
    }

    static void Redirect(Socket conn)
    {
        conn.Dispose();
        dup2((int)conn.Handle, 1); //! SDA1001
    }

    static int SourceBefore(Socket conn, int slot)
    {
        int copy = dup3((int)conn.Handle, slot, O_CLOEXEC); //? SDA4002
        conn.Dispose();
        return copy;
    }

    static int TwiceBefore(Socket conn, int first, int second)
    {
        int a = dup3((int)conn.Handle, first, O_CLOEXEC); //? SDA4002
        int b = dup3((int)conn.Handle, second, O_CLOEXEC); //? SDA4002
        conn.Dispose();
        return Math.Max(a, b);
    }
}
