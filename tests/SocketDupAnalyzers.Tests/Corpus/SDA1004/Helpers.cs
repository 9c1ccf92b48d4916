// SDA1004: the closes hide in helpers; the report is at the call of the helper.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Fd
{
    [DllImport("libc", EntryPoint = "close", SetLastError = true)] private static extern int CloseNative(int fd);
    [DllImport("libc", EntryPoint = "socket", SetLastError = true)] public static extern int Create(int domain, int type, int protocol);

    public static void Close(int fd) => CloseNative(fd);

    public static void CloseChecked(int fd)
    {
        if (CloseNative(fd) != 0)
            throw new IOException("close failed: " + Marshal.GetLastPInvokeError());
    }

    public static void CloseQuietly(int fd)
    {
        try { CloseChecked(fd); } catch (IOException) { }
    }

    public static void CloseUnlessStandard(int fd)
    {
        if (fd > 2) CloseNative(fd);
    }

    public static void Forget(ref int fd)
    {
        if (fd < 0) return;
        CloseNative(fd);
        fd = -1;
    }

    public static void Describe(int fd) => Console.WriteLine("descriptor " + fd);
}

class Cases
{
    static void HelperTwice()
    {
        int fd = Fd.Create(2, 1, 0);
        Fd.Close(fd);
        Fd.Close(fd); //! SDA1004
    }

    static void QuietThenChecked()
    {
        int fd = Fd.Create(2, 1, 0);
        Fd.CloseQuietly(fd);
        Fd.CloseChecked(fd); //! SDA1004
    }

    static void OwnerThenHelper()
    {
        int fd = Fd.Create(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, true));
        DisposeIt(conn);
        Fd.Close(fd); //! SDA1004
    }

    static void HelperThenOwner()
    {
        int fd = Fd.Create(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, true));
        Fd.Close(fd);
        DisposeIt(conn); //! SDA1004
    }

    static void DisposeIt(Socket conn)
    {
        Console.WriteLine("closing");
        conn.Dispose();
    }

    static void LocalFunctionTwice()
    {
        int fd = Fd.Create(2, 1, 0);
        void Cleanup() => Fd.Close(fd);
        Cleanup();
        Cleanup(); //! SDA1004
    }

    static void ByReference()
    {
        int fd = Fd.Create(2, 1, 0);
        Fd.Forget(ref fd);
        Fd.Forget(ref fd);
    }

    static void OnlyDescribed()
    {
        int fd = Fd.Create(2, 1, 0);
        Fd.Close(fd);
        Fd.Describe(fd);
    }

    static void SometimesCloses()
    {
        int fd = Fd.Create(2, 1, 0);
        Fd.CloseUnlessStandard(fd);
        Fd.CloseUnlessStandard(fd); //? SDA1004
    }

    static void DifferentNumbers()
    {
        int a = Fd.Create(2, 1, 0), b = Fd.Create(2, 1, 0);
        Fd.Close(a);
        Fd.Close(b);
    }
}
