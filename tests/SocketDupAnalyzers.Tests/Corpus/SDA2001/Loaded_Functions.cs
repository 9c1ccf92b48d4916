// SDA2001: the result of a dup that is called through a delegate or a function pointer.
using System.Net.Sockets;
using System.Runtime.InteropServices;

unsafe class Cases
{
    private delegate int Unary(int fd);

    private static readonly IntPtr s_libc = NativeLibrary.Load("libc");
    private static readonly Unary dup = Marshal.GetDelegateForFunctionPointer<Unary>(NativeLibrary.GetExport(s_libc, "dup"));
    private static readonly Unary close = Marshal.GetDelegateForFunctionPointer<Unary>(NativeLibrary.GetExport(s_libc, "close"));
    private static readonly delegate* unmanaged<int, int> s_dup = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(s_libc, "dup");
    private static readonly delegate* unmanaged<int, int> s_close = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(s_libc, "close");

    static void Forgotten(Socket conn)
    {
        int copy = dup((int)conn.Handle); //! SDA2001 //? SDA4002 SDA4004
        Console.WriteLine(copy);
    }

    static void ForgottenByPointer(Socket conn)
    {
        int copy = s_dup((int)conn.Handle); //! SDA2001 //? SDA4002 SDA4004
        Console.WriteLine(copy);
    }

    static void ForgottenByLocal(Socket conn)
    {
        var f = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(s_libc, "dup");
        int copy = f((int)conn.Handle); //! SDA2001 //? SDA4002 SDA4004
        Console.WriteLine(copy);
    }

    static void Closed(Socket conn)
    {
        int copy = dup((int)conn.Handle); //? SDA4002 SDA4004
        Console.WriteLine(copy);
        close(copy);
    }

    static void ClosedByPointer(Socket conn)
    {
        int copy = s_dup((int)conn.Handle); //? SDA4002 SDA4004
        Console.WriteLine(copy);
        s_close(copy);
    }

    static int Returned(Socket conn) => s_dup((int)conn.Handle); //? SDA4002 SDA4004

    static Socket Wrapped(Socket conn) => new(new SafeSocketHandle((IntPtr)dup((int)conn.Handle), ownsHandle: true)); //? SDA4002 SDA4004
}
