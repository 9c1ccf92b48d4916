// SDA1001: native functions that are loaded by their name and called through a function pointer.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static unsafe class Native
{
    private static readonly IntPtr s_libc = NativeLibrary.Load("libc");
    internal static readonly delegate* unmanaged<int, int> dup = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(s_libc, "dup");
    internal static readonly delegate* unmanaged[Cdecl]<int, int> close = (delegate* unmanaged[Cdecl]<int, int>)NativeLibrary.GetExport(s_libc, "close");
    internal static readonly nint s_dup = NativeLibrary.GetExport(s_libc, "dup");
    internal static readonly void* s_close = (void*)NativeLibrary.GetExport(s_libc, "close");
    private static delegate* unmanaged<int, int> _lazy;

    internal static delegate* unmanaged<int, int> Lazy
    {
        get
        {
            if (_lazy == null)
                _lazy = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(s_libc, "dup");
            return _lazy;
        }
    }
}

static unsafe class Cases
{
    static int Copy(Socket conn)
    {
        conn.Close();
        return Native.dup((int)conn.Handle); //! SDA1001
    }

    static int CopyNumber(int fd)
    {
        Native.close(fd);
        return Native.dup(fd); //! SDA1001
    }

    static int CopyByLazy(Socket conn)
    {
        conn.Close();
        return Native.Lazy((int)conn.Handle); //! SDA1001
    }

    static int CopyByAddress(int fd)
    {
        ((delegate* unmanaged<int, int>)Native.s_close)(fd);
        return ((delegate* unmanaged<int, int>)Native.s_dup)(fd); //! SDA1001
    }

    static int Local(Socket conn, IntPtr lib)
    {
        var dup = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(lib, "dup");
        conn.Close();
        return dup((int)conn.Handle); //! SDA1001
    }

    static int LocalTried(Socket conn, IntPtr lib)
    {
        if (NativeLibrary.TryGetExport(lib, "dup", out IntPtr address))
        {
            delegate* unmanaged<int, int> dup = (delegate* unmanaged<int, int>)address;
            conn.Close();
            return dup((int)conn.Handle); //! SDA1001
        }

        return -1;
    }

    static int LocalBefore(Socket conn, IntPtr lib)
    {
        var dup = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(lib, "dup");
        int copy = dup((int)conn.Handle); //? SDA4002 SDA4004
        conn.Close();
        return copy;
    }

    static int OtherFunction(Socket conn, IntPtr lib)
    {
        var dup = (delegate* unmanaged<int, int>)NativeLibrary.GetExport(lib, "isatty");
        conn.Close();
        return dup(0);
    }

    static int UnknownFunction(int fd, delegate* unmanaged<int, int> close, delegate* unmanaged<int, int> dup)
    {
        close(fd);
        return dup(fd);
    }

    static int Managed(int fd)
    {
        delegate*<int, int> dup = &Same;
        Native.close(fd);
        return dup(0);
    }

    private static int Same(int fd) => fd;
}
