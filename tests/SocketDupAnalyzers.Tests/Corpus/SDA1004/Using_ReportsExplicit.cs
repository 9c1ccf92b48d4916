// SDA1004: where the second close is only the end of a using, the explicit close is reported.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    [DllImport("libc", SetLastError = true)] static extern int listen(int fd, int backlog);

    static void UsingDeclaration(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        conn.Send(data);
        close(fd); //! SDA1004
    }

    static void UsingStatement()
    {
        int fd = socket(2, 1, 0);
        using (var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true))
        {
            listen(fd, 5);
            close(fd); //! SDA1004
        }
    }

    static void AfterUsing(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using (var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true)))
        {
            conn.Send(data);
        }
        close(fd); //! SDA1004
    }

    static void FinallyBesideUsing(byte[] data)
    {
        int fd = socket(2, 1, 0);
        try
        {
            using var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
            conn.Send(data);
        }
        finally
        {
            close(fd); //! SDA1004
        }
    }

    static void BorrowingUsing(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using (var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: false)))
        {
            conn.Send(data);
        }
        close(fd);
    }

    static void UsingOverCopy(int fd, byte[] data)
    {
        int copy = dup(fd); //? SDA4003 SDA4004
        if (copy == -1) return;
        using (var conn = new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true)))
        {
            conn.Send(data);
        }
        close(fd);
    }

    static void OnlyUsing(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        using var conn = new Socket(handle);
        conn.Send(data);
    }

    static void ManagedTwiceInUsing(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        conn.Send(data);
        conn.Close();
    }
}
