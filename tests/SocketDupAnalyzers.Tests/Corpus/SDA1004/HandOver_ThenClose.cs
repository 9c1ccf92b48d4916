// SDA1004: a number given to an owner that lives on elsewhere, and closed by hand beside it.
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Owner(int fd) : IDisposable
{
    [DllImport("libc", SetLastError = true)] private static extern int close(int fd);
    private int _fd = fd;

    public void Dispose()
    {
        if (_fd < 0) return;
        close(_fd);
        _fd = -1;
    }
}

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern nint send(int fd, byte[] data, nint length, int flags);

    static Socket ReturnedAndClosed()
    {
        int fd = socket(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        close(fd); //? SDA1004
        return conn;
    }

    static void UnknownOwner(Action<int> take)
    {
        int fd = socket(2, 1, 0);
        take(fd);
        close(fd);
    }

    static void OwnObject(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using (var owner = new Owner(fd))
            send(fd, data, data.Length, 0);
    }

    static void OwnObjectAndHand(byte[] data)
    {
        int fd = socket(2, 1, 0);
        var owner = new Owner(fd);
        send(fd, data, data.Length, 0);
        owner.Dispose();
        close(fd); //? SDA1004
    }

    static void TwoOwners()
    {
        int fd = socket(2, 1, 0);
        var first = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        var second = new SafeSocketHandle((IntPtr)fd, ownsHandle: true); //! SDA1005
        first.Dispose();
        second.Dispose(); //? SDA1004
    }

    static void OnlyUsedAfter(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        send(fd, data, data.Length, 0);
    }

    static void ClosedInEvent(Socket conn)
    {
        int fd = (int)conn.Handle;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => close(fd);
        conn.Send(new byte[1]);
    }

    static void BothInFinally(byte[] data)
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        try
        {
            send(fd, data, data.Length, 0);
        }
        finally
        {
            handle.Dispose();
            close(fd); //! SDA1004
        }
    }

    static void NonOwningInFinally(byte[] data)
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: false);
        try
        {
            send(fd, data, data.Length, 0);
        }
        finally
        {
            handle.Dispose();
            close(fd);
        }
    }
}
