// SDA1001: Mono.Unix.Native.Syscall and Tmds.LibC.LibC, by type and method.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Mono.Unix.Native
{
    public enum FcntlCommand { F_DUPFD = 0, F_GETFD = 1 }

    public static class Syscall
    {
        [DllImport("MonoPosixHelper", EntryPoint = "Mono_Posix_Syscall_dup", SetLastError = true)] public static extern int dup(int fd);
        [DllImport("MonoPosixHelper", EntryPoint = "Mono_Posix_Syscall_fcntl", SetLastError = true)] public static extern int fcntl(int fd, FcntlCommand command);
        [DllImport("MonoPosixHelper", EntryPoint = "Mono_Posix_Syscall_close", SetLastError = true)] public static extern int close(int fd);
    }
}

namespace Tmds.LibC
{
    public static class LibC
    {
        [DllImport("libtmds", EntryPoint = "TmdsLibC_dup3")] public static extern int dup3(int fd, int target, int flags);
        [DllImport("libtmds", EntryPoint = "TmdsLibC_dup")] public static extern int dup(int fd);
    }
}

namespace Cases
{
    using Mono.Unix.Native;
    using static Tmds.LibC.LibC;

    static class Copies
    {
        static int Mono(Socket conn)
        {
            conn.Close();
            return Syscall.dup((int)conn.Handle); //! SDA1001
        }

        static int MonoFcntl(Socket conn)
        {
            conn.Close();
            return Syscall.fcntl((int)conn.Handle, FcntlCommand.F_DUPFD); //! SDA1001
        }

        static int MonoClose(int fd)
        {
            Syscall.close(fd);
            return Syscall.dup(fd); //! SDA1001
        }

        static int Tmds(Socket conn)
        {
            conn.Close();
            return dup((int)conn.Handle); //! SDA1001
        }

        static int MonoFlags(Socket conn)
        {
            int flags = Syscall.fcntl((int)conn.Handle, FcntlCommand.F_GETFD); //? SDA4002
            conn.Close();
            return flags;
        }

        static int MonoBefore(int fd)
        {
            int copy = Syscall.dup(fd); //? SDA4004
            Syscall.close(fd);
            return copy;
        }

        static int TmdsBefore(Socket conn, int slot)
        {
            int copy = dup3((int)conn.Handle, slot, 0x80000); //? SDA4002
            conn.Close();
            return copy;
        }

        static int TmdsOther(Socket conn, Socket other)
        {
            conn.Close();
            return dup((int)other.Handle); //? SDA4002 SDA4004
        }
    }
}
