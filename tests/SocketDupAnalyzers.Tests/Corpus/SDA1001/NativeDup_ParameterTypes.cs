// SDA1001: int, uint, nint, IntPtr and SafeHandle parameters of a native duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static class A
    {
        [DllImport("libc", EntryPoint = "dup")] internal static extern uint DupUnsigned(uint fd);
        [DllImport("libc", EntryPoint = "dup")] internal static extern IntPtr DupPointer(IntPtr fd);
        [DllImport("libc", EntryPoint = "dup")] internal static extern int DupHandle(SafeHandle handle);
        [DllImport("libc", EntryPoint = "dup")] internal static extern int DupSocketHandle(SafeSocketHandle handle);
        [DllImport("libc", EntryPoint = "dup")] internal static extern SafeSocketHandle DupToHandle(SafeSocketHandle handle);
    }

    static uint Unsigned(Socket s)
    {
        s.Close();
        return A.DupUnsigned((uint)s.Handle); //! SDA1001
    }

    static IntPtr Pointer(Socket s)
    {
        s.Close();
        return A.DupPointer(s.Handle); //! SDA1001
    }

    static int AnyHandle(Socket s)
    {
        s.Close();
        return A.DupHandle(s.SafeHandle); //! SDA1001
    }

    static int SocketHandle(Socket s)
    {
        s.Dispose();
        return A.DupSocketHandle(s.SafeHandle); //! SDA1001
    }

    static SafeSocketHandle ToHandle(Socket s)
    {
        s.Dispose();
        return A.DupToHandle(s.SafeHandle); //! SDA1001 //? SDA4003
    }

    static uint UnsignedBefore(Socket s)
    {
        uint copy = A.DupUnsigned((uint)s.Handle); //? SDA4002 SDA4004
        s.Close();
        return copy;
    }

    static IntPtr PointerBefore(Socket s)
    {
        var copy = A.DupPointer(s.Handle); //? SDA4002 SDA4004
        s.Close();
        return copy;
    }

    static int AnyHandleBefore(Socket s)
    {
        int copy = A.DupHandle(s.SafeHandle); //? SDA4004
        s.Close();
        return copy;
    }

    static int SocketHandleBefore(Socket s)
    {
        int copy = A.DupSocketHandle(s.SafeHandle); //? SDA4004
        s.Dispose();
        return copy;
    }

    static SafeSocketHandle ToHandleBefore(Socket s)
    {
        var copy = A.DupToHandle(s.SafeHandle); //? SDA4003 SDA4004
        s.Dispose();
        return copy;
    }
}
