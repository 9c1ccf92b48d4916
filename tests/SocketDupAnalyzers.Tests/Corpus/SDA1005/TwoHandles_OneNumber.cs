// SDA1005: two owning SafeSocketHandles over one number, on one path.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int accept(int fd, IntPtr address, IntPtr length);

    static void Twice()
    {
        int fd = socket(2, 1, 0);
        var first = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        var second = new SafeSocketHandle((IntPtr)fd, ownsHandle: true); //! SDA1005
        first.Dispose();
        second.Dispose(); //? SDA1004
    }

    static (Socket Reader, Socket Writer) Pair(int fd)
    {
        var reader = new Socket(new SafeSocketHandle((IntPtr)fd, true));
        var writer = new Socket(new SafeSocketHandle((IntPtr)fd, true)); //! SDA1005
        return (reader, writer);
    }

    static (Socket, Socket) InOneTuple(IntPtr raw)
        => (new Socket(new SafeSocketHandle(raw, true)),
            new Socket(new SafeSocketHandle(raw, true))); //! SDA1005

    static void ThroughCopyOfTheNumber()
    {
        int fd = socket(2, 1, 0);
        nint same = fd;
        using var reader = new Socket(new SafeSocketHandle((IntPtr)fd, true)); //? SDA1004
        using var writer = new Socket(new SafeSocketHandle(same, true)); //! SDA1005
        Console.WriteLine(reader.Connected == writer.Connected);
    }

    static void OneOwnerOneBorrower()
    {
        int fd = socket(2, 1, 0);
        using var owner = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        using var borrower = new SafeSocketHandle((IntPtr)fd, ownsHandle: false);
        Console.WriteLine(owner.IsInvalid | borrower.IsInvalid);
    }

    static void BorrowerFirst()
    {
        int fd = socket(2, 1, 0);
        using var borrower = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: false));
        Console.WriteLine(borrower.AddressFamily);
        using var owner = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    static Socket Branches(int fd, bool blocking)
    {
        if (blocking)
            return new Socket(new SafeSocketHandle((IntPtr)fd, true)) { Blocking = true };
        return new Socket(new SafeSocketHandle((IntPtr)fd, true)) { Blocking = false };
    }

    static Socket Ternary(int fd, bool blocking) => blocking
        ? new Socket(new SafeSocketHandle((IntPtr)fd, true)) { Blocking = true }
        : new Socket(new SafeSocketHandle((IntPtr)fd, true));

    static void EachTurnItsOwn(int listener, List<Socket> peers)
    {
        while (peers.Count < 10)
        {
            int fd = accept(listener, IntPtr.Zero, IntPtr.Zero);
            if (fd < 0) break;
            peers.Add(new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true)));
        }
    }

    static void TwoNumbers()
    {
        int a = socket(2, 1, 0), b = socket(2, 1, 0);
        using var first = new SafeSocketHandle((IntPtr)a, true);
        using var second = new SafeSocketHandle((IntPtr)b, true);
    }

    static Socket NumberReplaced()
    {
        int fd = socket(2, 1, 0);
        var first = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        first.Dispose();
        fd = socket(2, 2, 0);
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}
