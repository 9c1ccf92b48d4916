// SDA1004: the number under a chain of wrappers, and hand-over of a number to an owner.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Libc
{
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] public static extern int dup(int fd);
}

class Cases
{
    static void ReaderOverStream(int fd)
    {
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        using (var reader = new StreamReader(new NetworkStream(conn, ownsSocket: true)))
            Console.WriteLine(reader.ReadLine());
        Libc.close(fd); //! SDA1004
    }

    static void ReaderLeavesOpen(int fd)
    {
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        var stream = new NetworkStream(conn, ownsSocket: true);
        using (var reader = new StreamReader(stream, leaveOpen: true))
            Console.WriteLine(reader.ReadLine());
        stream.Dispose();
    }

    static void TcpClientTakesOver(int fd)
    {
        var client = new TcpClient { Client = new Socket(new SafeSocketHandle((IntPtr)fd, true)) };
        client.Dispose();
        Libc.close(fd); //! SDA1004
    }

    static void StreamDoesNotOwn(int fd)
    {
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        using (var stream = new NetworkStream(conn, ownsSocket: false))
            stream.WriteByte(1);
        conn.Dispose();
    }

    static void NonOwningWholeChain(int fd)
    {
        using (var borrowed = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: false)))
        using (var stream = new NetworkStream(borrowed, ownsSocket: true))
            stream.WriteByte(1);
        Libc.close(fd);
    }

    static void OwnHandleUnknown(int fd, bool owns)
    {
        var handle = new SafeSocketHandle((IntPtr)fd, owns);
        handle.Dispose();
        if (!owns) Libc.close(fd);
    }

    static void RawParameterTwice(int fd)
    {
        Libc.close(fd);
        Libc.close(fd); //! SDA1004
    }

    static void DuplicateThenBoth(int fd)
    {
        int copy = Libc.dup(fd); //? SDA4003 SDA4004
        Libc.close(fd);
        Libc.close(copy);
    }

    static void DuplicateTwice(int fd)
    {
        int copy = Libc.dup(fd); //? SDA4003 SDA4004
        if (copy < 0) return;
        Libc.close(copy);
        Libc.close(fd);
        Libc.close(copy); //! SDA1004
    }

    static void ReleasedFromWrapper(int fd)
    {
        using var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        handle.SetHandleAsInvalid();
        Libc.close(fd);
    }
}
