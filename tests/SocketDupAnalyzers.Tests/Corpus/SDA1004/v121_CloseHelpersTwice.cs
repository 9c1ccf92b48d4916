using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Fd
{
    [DllImport("libc", EntryPoint = "close", SetLastError = true)] private static extern int CloseCore(int fd);
    public static void Close(int fd)
    {
        if (CloseCore(fd) < 0) Console.Error.WriteLine("close failed");
    }
    public static void CloseQuietly(int fd)
    {
        try { Close(fd); } catch (IOException) { }
    }
    public static void CloseRef(ref int fd)
    {
        if (fd < 0) return;
        Close(fd);
        fd = -1;
    }
}

class User
{
    public void Twice(int fd, bool verbose)
    {
        Fd.Close(fd);
        if (verbose) Console.WriteLine("closed");
        Fd.CloseQuietly(fd); //! SDA1004
    }

    public void ByRef(int fd)
    {
        Fd.CloseRef(ref fd);
        Fd.CloseRef(ref fd);
    }

    public void Either(int fd, bool quiet)
    {
        if (quiet) Fd.CloseQuietly(fd);
        else Fd.Close(fd);
    }
}
