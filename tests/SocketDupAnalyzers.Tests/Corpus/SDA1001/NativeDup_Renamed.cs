// SDA1001: the entry point decides, whatever the C# method and the library are called.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("LIBC.so.6", EntryPoint = "dup")] private static extern int MakeCopy(int fd);
    [DllImport("*", EntryPoint = "dup")] private static extern nint Reopen(nint fd);
    [DllImport("libSystem.B.dylib", EntryPoint = "close")] private static extern int Forget(int fd);
    [DllImport("c", EntryPoint = "getpid")] private static extern int dup();
    [DllImport("c", EntryPoint = "isatty")] private static extern int dup(int fd);

    static int Copy(Socket conn)
    {
        conn.Dispose();
        return MakeCopy((int)conn.Handle); //! SDA1001
    }

    static nint CopyNumber(Socket conn)
    {
        conn.Close();
        return Reopen(conn.Handle); //! SDA1001
    }

    static int CopyRaw(int fd)
    {
        Forget(fd);
        return MakeCopy(fd); //! SDA1001
    }

    static int NotADuplicate(Socket conn)
    {
        conn.Close();
        return dup();
    }

    static int CopyThenClose(int fd)
    {
        int copy = MakeCopy(fd);
        Forget(fd);
        return copy;
    }

    static nint CopyNumberThenClose(Socket conn)
    {
        nint copy = Reopen(conn.Handle); //? SDA4002 SDA4004
        conn.Close();
        return copy;
    }
}
