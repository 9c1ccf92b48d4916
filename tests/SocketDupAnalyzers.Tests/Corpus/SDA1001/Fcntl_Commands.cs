// SDA1001: fcntl duplicates only with F_DUPFD and F_DUPFD_CLOEXEC; other commands do not.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    private const int F_DUPFD = 0;
    private const int F_GETFD = 1;
    private static readonly int F_DUPFD_CLOEXEC = OperatingSystem.IsMacOS() ? 67 : 1030;
    private enum FcntlCommand { F_DUPFD = 0, F_GETFD = 1, F_SETFD = 2, F_GETFL = 3, F_DUPFD_CLOEXEC = 1030 }

    [DllImport("libc")] private static extern int fcntl(int fd, int cmd, int arg);
    [DllImport("libc", EntryPoint = "fcntl")] private static extern int Fcntl(int fd, FcntlCommand cmd, long arg);

    static int Constant(Socket conn)
    {
        conn.Close();
        return fcntl((int)conn.Handle, F_DUPFD, 3); //! SDA1001
    }

    static int ByPlatform(Socket conn)
    {
        conn.Close();
        return fcntl((int)conn.Handle, F_DUPFD_CLOEXEC, 0); //! SDA1001
    }

    static int ByEnum(Socket conn)
    {
        conn.Close();
        return Fcntl((int)conn.Handle, FcntlCommand.F_DUPFD_CLOEXEC, 0); //! SDA1001
    }

    static int EnumBefore(Socket conn)
    {
        int copy = Fcntl((int)conn.Handle, FcntlCommand.F_DUPFD_CLOEXEC, 0); //? SDA4002
        conn.Close();
        return copy;
    }

    static int ByPlatformBefore(Socket conn)
    {
        int copy = fcntl((int)conn.Handle, F_DUPFD_CLOEXEC, 0); //? SDA4002
        conn.Close();
        return copy;
    }

    static int FlagsBeforeClose(Socket conn)
    {
        int flags = fcntl((int)conn.Handle, F_GETFD, 0); //? SDA4002
        conn.Close();
        return flags;
    }

    static int StatusBeforeClose(Socket conn)
    {
        int flags = Fcntl((int)conn.Handle, FcntlCommand.F_GETFL, 0); //? SDA4002
        conn.Close();
        return flags;
    }
}
