// SDA1004: close(fd) twice on one number; branches, loops, reassignment and sentinels that keep it apart.
using System.Runtime.InteropServices;

static class Libc
{
    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] public static extern int listen(int fd, int backlog);
    [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, IntPtr addr, IntPtr len);
}

class Cases
{
    static void Twice()
    {
        int fd = Libc.socket(2, 1, 0);
        Libc.close(fd);
        Libc.close(fd); //! SDA1004
    }

    static void TwiceThroughCopyOfTheNumber()
    {
        int fd = Libc.socket(2, 1, 0);
        int same = fd;
        Libc.close(same);
        Libc.close(fd); //! SDA1004
    }

    static void FailureBranchForgotToReturn(int port)
    {
        int fd = Libc.socket(2, 1, 0);
        if (Libc.listen(fd, port) < 0)
        {
            Console.Error.WriteLine("listen failed");
            Libc.close(fd);
        }
        Libc.close(fd); //! SDA1004
    }

    static void FailureBranchReturns(int port)
    {
        int fd = Libc.socket(2, 1, 0);
        if (Libc.listen(fd, port) < 0)
        {
            Libc.close(fd);
            return;
        }
        Libc.close(fd);
    }

    static void BranchesApart(bool quick)
    {
        int fd = Libc.socket(2, 1, 0);
        if (quick)
            Libc.close(fd);
        else
            Libc.close(fd);
    }

    static void AssignedAnew()
    {
        int fd = Libc.socket(2, 1, 0);
        Libc.close(fd);
        fd = Libc.socket(2, 2, 0);
        Libc.close(fd);
    }

    static void Sentinel(bool early)
    {
        int fd = Libc.socket(2, 1, 0);
        if (early)
        {
            Libc.close(fd);
            fd = -1;
        }
        if (fd >= 0)
            Libc.close(fd);
    }

    static void Flag(bool early)
    {
        int fd = Libc.socket(2, 1, 0);
        bool closed = false;
        if (early)
        {
            Libc.close(fd);
            closed = true;
        }
        if (!closed)
            Libc.close(fd);
    }

    static void OneEachTurn(int listener)
    {
        for (int i = 0; i < 10; i++)
        {
            int peer = Libc.accept(listener, IntPtr.Zero, IntPtr.Zero);
            if (peer < 0) continue;
            Libc.close(peer);
        }
    }

    static void TwoSockets()
    {
        int a = Libc.socket(2, 1, 0), b = Libc.socket(2, 1, 0);
        Libc.close(a);
        Libc.close(b);
    }
}
