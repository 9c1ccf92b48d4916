// SDA1004: every spelling of a native close: SystemNative_Close, Syscall.close, closesocket, CloseHandle, LibraryImport.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Mono.Unix.Native;

namespace Mono.Unix.Native
{
    public sealed class Syscall
    {
        [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
        [DllImport("libc", SetLastError = true)] public static extern int dup(int fd);
    }
}

static partial class Native
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Close", SetLastError = true)] public static extern int SysClose(IntPtr fd);
    [DllImport("WS2_32.DLL", EntryPoint = "closesocket")] public static extern int WinClose(nint socket);
    [DllImport("ws2_32")] public static extern nint socket(int af, int type, int protocol);
    [DllImport("kernel32", SetLastError = true)] public static extern bool CloseHandle(IntPtr handle);

    [LibraryImport("libc.so.6", EntryPoint = "close", SetLastError = true)]
    public static partial int Release(int fd);
    [DllImport("libc.so.6", EntryPoint = "close")]
    public static extern partial int Release(int fd);
}

class Cases
{
    static void SystemNative(IntPtr unused, Socket conn)
    {
        IntPtr raw = conn.Handle;
        Native.SysClose(raw);
        Native.SysClose(raw); //! SDA1004
    }

    static void Mono(Socket conn)
    {
        int copy = Syscall.dup((int)conn.Handle); //? SDA4002 SDA4003 SDA4004
        Syscall.close(copy);
        Syscall.close(copy); //! SDA1004
    }

    static void Winsock()
    {
        nint s = Native.socket(2, 1, 6);
        Native.WinClose(s);
        Native.WinClose(s); //! SDA1004
    }

    static void Imported(Socket conn)
    {
        int fd = (int)conn.Handle;
        conn.Close();
        Native.Release(fd); //! SDA1004
    }

    static void MixedSpellings(Socket conn)
    {
        int fd = (int)conn.Handle;
        Native.Release(fd);
        Native.SysClose((IntPtr)fd); //! SDA1004
    }

    static void HandleOfSocket(Socket conn)
    {
        Native.CloseHandle(conn.Handle); //? SDA4002
        conn.Dispose(); //! SDA1004
    }

    static void UnknownHandle(IntPtr anything)
    {
        Native.CloseHandle(anything);
        Native.CloseHandle(anything); //? SDA1004
    }

    static void EachOnce(Socket a)
    {
        int copy = Syscall.dup((int)a.Handle); //? SDA4002 SDA4003 SDA4004
        if (copy < 0) return;
        Syscall.close(copy);
        a.Close();
    }

    static void WinsockOnce()
    {
        nint s = Native.socket(2, 1, 6);
        if (s == -1) return;
        Native.WinClose(s);
    }
}
