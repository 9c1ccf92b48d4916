// SDA1004: socketpair and arrays of descriptors.
using System.Net.Sockets;
using System.Runtime.InteropServices;

unsafe class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socketpair(int domain, int type, int protocol, int[] pair);
    [DllImport("libc", SetLastError = true, EntryPoint = "socketpair")] static extern int SocketPair(int domain, int type, int protocol, out int first, out int second);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);

    static void BothEnds()
    {
        var pair = new int[2];
        if (socketpair(1, 1, 0, pair) != 0) return;
        close(pair[0]);
        close(pair[1]);
    }

    static void SameEnd()
    {
        var pair = new int[2];
        if (socketpair(1, 1, 0, pair) != 0) return;
        int mine = pair[0];
        close(mine);
        close(pair[1]);
        close(mine); //! SDA1004
    }

    static Socket KeepOne()
    {
        var pair = new int[2];
        if (socketpair(1, 1, 0, pair) != 0) throw new SocketException();
        close(pair[1]);
        return new Socket(new SafeSocketHandle((IntPtr)pair[0], ownsHandle: true));
    }

    static void EachOfMany(int[] descriptors)
    {
        foreach (int fd in descriptors)
            close(fd);
    }

    static void ByIndex(int[] descriptors)
    {
        for (int i = 0; i < descriptors.Length; i++)
            close(descriptors[i]);
    }

    static void SameInsideLoop(int times)
    {
        int fd = socket(2, 1, 0);
        for (int i = 0; i < times; i++)
        {
            close(fd); //! SDA1004
        }
    }

    static void LeavesLoopAfterClose(Func<bool> next)
    {
        int fd = socket(2, 1, 0);
        while (next())
        {
            if (DateTime.Now.Second == 0)
            {
                close(fd);
                return;
            }
        }
        close(fd);
    }

    static void BreaksAfterClose(Func<bool> next)
    {
        int fd = socket(2, 1, 0);
        while (true)
        {
            if (!next())
            {
                close(fd);
                break;
            }
        }
    }

    static void Interrupted(int fd)
    {
        while (close(fd) == -1 && Marshal.GetLastPInvokeError() == 4) //? SDA1004
        {
        }
    }
}
