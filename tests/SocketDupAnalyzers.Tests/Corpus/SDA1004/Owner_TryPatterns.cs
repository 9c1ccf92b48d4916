// SDA1004: TryX(out …), nullable owners, records and partial classes around raw numbers.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Libc
{
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int connect(int fd, byte[] address, int length);
}

sealed record Endpoint(string Name, byte[] Address);

static partial class Connector
{
    static bool TryOpen(Endpoint target, out int fd)
    {
        fd = Libc.socket(2, 1, 0);
        if (Libc.connect(fd, target.Address, target.Address.Length) == 0) return true;
        Libc.close(fd);
        return false;
    }

    static void UsesTry(Endpoint target)
    {
        if (TryOpen(target, out int fd))
            Libc.close(fd);
    }

    static void FailureClosedAlready(Endpoint target)
    {
        if (!TryOpen(target, out int fd))
        {
            Console.WriteLine("failed " + target.Name);
            Libc.close(fd); //? SDA1004
            return;
        }
        Libc.close(fd);
    }
}

static partial class Connector
{
    public static Socket? Connect(Endpoint target)
    {
        int fd = Libc.socket(2, 1, 0);
        if (fd < 0) return null;
        if (Libc.connect(fd, target.Address, target.Address.Length) != 0)
        {
            Libc.close(fd);
            return null;
        }
        return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    public static void ConnectAndDrop(Endpoint target)
    {
        int fd = Libc.socket(2, 1, 0);
        Socket? owner = null;
        try
        {
            owner = new Socket(new SafeSocketHandle(fd, ownsHandle: true));
            owner.Send(target.Address);
        }
        finally
        {
            owner?.Dispose();
            Libc.close(fd); //! SDA1004
        }
    }

    public static void OwnerOrNumber(Endpoint target, bool wrap)
    {
        int fd = Libc.socket(2, 1, 0);
        SafeSocketHandle? owner = wrap ? new SafeSocketHandle(fd, ownsHandle: true) : null;
        if (owner is not null)
            owner.Dispose();
        else
            Libc.close(fd);
    }

    public static void Goto(Endpoint target)
    {
        int fd = Libc.socket(2, 1, 0);
        if (Libc.connect(fd, target.Address, 16) != 0) goto fail;
        Console.WriteLine("ok");
        Libc.close(fd);
        return;
    fail:
        Libc.close(fd);
    }

    public static void GotoFallsThrough(Endpoint target)
    {
        int fd = Libc.socket(2, 1, 0);
        if (Libc.connect(fd, target.Address, 16) != 0) goto fail;
        Console.WriteLine("ok");
        Libc.close(fd);
    fail:
        Libc.close(fd); //! SDA1004
    }
}
