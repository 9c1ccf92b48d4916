// SDA1001: a static local extern is a native duplicate like any other.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static int Local(Socket conn)
    {
        conn.Close();
        return dup((int)conn.Handle); //! SDA1001

        [DllImport("libc")]
        static extern int dup(int fd);
    }

    static int LocalRenamed(Socket conn)
    {
        [DllImport("libc", EntryPoint = "dup")]
        static extern int fork(IntPtr fd);

        conn.Dispose();
        return fork(conn.Handle); //! SDA1001
    }

    static int LocalBefore(Socket conn)
    {
        [DllImport("libc", EntryPoint = "dup")]
        static extern int fork(IntPtr fd);

        int copy = fork(conn.Handle); //? SDA4002 SDA4004
        conn.Dispose();
        return copy;
    }

    static int LocalClose(int fd)
    {
        [DllImport("libc")] static extern int dup(int fd);
        [DllImport("libc")] static extern int close(int fd);

        close(fd);
        return dup(fd); //! SDA1001
    }

    static int LocalCloseLast(int fd)
    {
        [DllImport("libc")] static extern int dup(int fd);
        [DllImport("libc")] static extern int close(int fd);

        int copy = dup(fd); //? SDA4004
        close(fd);
        return copy;
    }
}
