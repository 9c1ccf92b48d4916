// SDA1005 leaves alone owners over duplicates, whatever made them; the number of the original is another thing.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class DuplicatesSocketAttribute : Attribute;

static class Extensions
{
    [DllImport("libc", SetLastError = true)] private static extern int dup(int fd);
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)] private static extern IntPtr SysDup(SafeHandle fd);
    [DllImport("libc", SetLastError = true)] private static extern int fcntl(int fd, int command, int argument);

    public static Socket Duplicate(this Socket conn)
    {
        int fd = dup((int)conn.Handle); //? SDA4002 SDA4004
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    public static Socket DuplicateBySystemNative(this Socket conn)
    {
        IntPtr fd = SysDup(conn.SafeHandle);
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    public static SafeSocketHandle DuplicateHandleOf(Socket conn)
    {
        int fd = fcntl((int)conn.SafeHandle.DangerousGetHandle(), 1030, 0); //? SDA4002
        if (fd == -1) throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(fd, ownsHandle: true);
    }

    public static (Socket, Socket) Halves(int fd)
    {
        int copy = dup(fd); //? SDA4004 SDA2007
        if (copy < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return (new Socket(new SafeSocketHandle((IntPtr)fd, true)), new Socket(new SafeSocketHandle((IntPtr)copy, true)));
    }

    public static (Socket, Socket) HalvesWithTheWrongNumber(int fd)
    {
        int copy = dup(fd); //? SDA4004 SDA2001 SDA2002
        if (copy < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        var reader = new Socket(new SafeSocketHandle((IntPtr)fd, true));
        var writer = new Socket(new SafeSocketHandle((IntPtr)fd, true)); //! SDA1005
        return (reader, writer);
    }

    public static Socket OverDuplicatesHandle(Socket conn)
    {
        Socket copy = conn.Duplicate();
        return new Socket(copy.SafeHandle); //! SDA1005
    }

    public static Socket OverHandleOnly(Socket conn)
    {
        SafeSocketHandle handle = DuplicateHandleOf(conn);
        return new Socket(handle);
    }

    public static void Copies(Socket conn)
    {
        using var a = conn.Duplicate();
        using var b = conn.DuplicateBySystemNative();
        Console.WriteLine(a.Connected && b.Connected);
    }
}
