// SDA1001: native functions that are loaded by their name and called through a delegate.
using System.Net.Sockets;
using System.Runtime.InteropServices;

delegate int DupDelegate(int fd);
delegate int CloseDelegate(int fd);

static class Native
{
    private static readonly IntPtr s_libc = NativeLibrary.Load("libc");
    internal static readonly DupDelegate dup = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(s_libc, "dup"));
    internal static readonly CloseDelegate close = (CloseDelegate)Marshal.GetDelegateForFunctionPointer(NativeLibrary.GetExport(s_libc, "close"), typeof(CloseDelegate));
    internal static readonly DupDelegate isatty = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(s_libc, "isatty"));
}

static class ReadOnlyFields
{
    static int Copy(Socket conn)
    {
        conn.Close();
        return Native.dup((int)conn.Handle); //! SDA1001
    }

    static int CopyByInvoke(Socket conn)
    {
        conn.Close();
        return Native.dup.Invoke((int)conn.Handle); //! SDA1001
    }

    static int CopyIfLoaded(Socket conn)
    {
        conn.Close();
        return Native.dup?.Invoke((int)conn.Handle) ?? -1; //! SDA1001
    }

    static int CopyNumber(int fd)
    {
        Native.close(fd);
        return Native.dup(fd); //! SDA1001
    }

    static int CopyFirst(int fd)
    {
        int copy = Native.dup(fd); //? SDA4004
        Native.close(fd);
        return copy;
    }

    static int NotADuplicate(Socket conn)
    {
        conn.Close();
        return Native.isatty(0);
    }
}

static class Locals
{
    static int Copy(Socket conn, IntPtr lib)
    {
        var dup = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(lib, "dup"));
        conn.Close();
        return dup((int)conn.Handle); //! SDA1001
    }

    static int AddressFirst(Socket conn, IntPtr lib)
    {
        const string Name = "dup";
        IntPtr address = NativeLibrary.GetExport(lib, Name);
        var copy = Marshal.GetDelegateForFunctionPointer<DupDelegate>(address);
        address = NativeLibrary.GetExport(lib, "close");
        var shut = Marshal.GetDelegateForFunctionPointer<CloseDelegate>(address);
        shut((int)conn.Handle); //? SDA1004 SDA4001
        return copy((int)conn.Handle); //! SDA1001
    }

    static int OneVariable(Socket conn, IntPtr lib)
    {
        var f = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(lib, "dup"));
        f = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(lib, "isatty"));
        conn.Close();
        return f(0);
    }

    static int Tried(Socket conn, IntPtr lib)
    {
        if (!NativeLibrary.TryGetExport(lib, "dup", out var address))
            return -1;
        var dup = Marshal.GetDelegateForFunctionPointer<DupDelegate>(address);
        conn.Close();
        return dup((int)conn.Handle); //! SDA1001
    }

    static int InLambda(Socket conn, IntPtr lib)
    {
        var dup = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(lib, "dup"));
        Func<Socket, int> copy = s =>
        {
            s.Close();
            return dup((int)s.Handle); //! SDA1001
        };
        return copy(conn);
    }

    static int Before(Socket conn, IntPtr lib)
    {
        var dup = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(lib, "dup"));
        int copy = dup((int)conn.Handle); //? SDA4002 SDA4004
        conn.Close();
        return copy;
    }
}

static class LazyFields
{
    private static readonly IntPtr s_libc = NativeLibrary.Load("libc");
    private static DupDelegate? _dup;
    private static CloseDelegate? _close;
    private static DupDelegate? _either;
    private static readonly Lazy<DupDelegate> s_lazy = new(() => Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(s_libc, "dup")));

    private static DupDelegate Dup => _dup ??= Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(s_libc, "dup"));

    private static CloseDelegate Close
    {
        get
        {
            if (_close is null)
                _close = Load<CloseDelegate>("close");
            return _close;
        }
    }

    private static T Load<T>(string name) where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(s_libc, name));

    internal static void Choose(bool check) => _either = check ? Load<DupDelegate>("isatty") : Load<DupDelegate>("dup");

    static int Copy(int fd)
    {
        Close(fd);
        return Dup(fd); //! SDA1001
    }

    static int CopyByField(Socket conn)
    {
        conn.Close();
        return _dup!((int)conn.Handle); //! SDA1001
    }

    static int CopyByLazy(Socket conn)
    {
        conn.Close();
        return s_lazy.Value((int)conn.Handle); //! SDA1001
    }

    static int Unknown(Socket conn)
    {
        conn.Close();
        return _either!(0);
    }

    static int CopyFirst(int fd)
    {
        int copy = Dup(fd); //? SDA4004
        Close(fd);
        return copy;
    }
}

class Instance
{
    private readonly DupDelegate _dup;
    private readonly CloseDelegate _close;

    private DupDelegate Copier { get; } = Loader.Load<DupDelegate>("dup");

    public Instance(IntPtr lib)
    {
        _dup = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(lib, "dup"));
        _close = NativeLibrary.TryGetExport(lib, "close", out var address) ? Marshal.GetDelegateForFunctionPointer<CloseDelegate>(address) : throw new EntryPointNotFoundException();
    }

    public int Copy(int fd)
    {
        _close(fd);
        return _dup(fd); //! SDA1001
    }

    public int CopyByProperty(Socket conn)
    {
        conn.Dispose();
        return Copier((int)conn.Handle); //! SDA1001
    }

    public int CopyFirst(int fd)
    {
        int copy = _dup(fd); //? SDA4004
        _close(fd);
        return copy;
    }
}

static class Loader
{
    private static readonly IntPtr s_libc = NativeLibrary.Load("libc");

    public static T Load<T>(string name) where T : Delegate
    {
        IntPtr address = NativeLibrary.GetExport(s_libc, name);
        return Marshal.GetDelegateForFunctionPointer<T>(address);
    }
}

static class StaticConstructor
{
    private static readonly DupDelegate Dup;
    private static readonly IntPtr Address;

    static StaticConstructor()
    {
        IntPtr lib = NativeLibrary.Load("libc");
        Address = NativeLibrary.GetExport(lib, "close");
        Dup = Marshal.GetDelegateForFunctionPointer<DupDelegate>(NativeLibrary.GetExport(lib, "dup"));
    }

    static int Copy(int fd)
    {
        Marshal.GetDelegateForFunctionPointer<CloseDelegate>(Address)(fd);
        return Dup(fd); //! SDA1001
    }
}

static class MethodGroups
{
    [DllImport("libc", EntryPoint = "dup")] private static extern int Reopen(int fd);

    private static readonly Func<int, int> s_copy = Reopen;

    static int Field(Socket conn)
    {
        conn.Close();
        return s_copy((int)conn.Handle); //! SDA1001
    }

    static int Local(Socket conn)
    {
        Func<int, int> copy = Reopen;
        conn.Close();
        return copy((int)conn.Handle); //! SDA1001
    }
}

static class Replaceable
{
    // Nobody says here what it stands for.
    internal static DupDelegate? dup;

    static int Copy(Socket conn)
    {
        conn.Close();
        return dup!(0);
    }

    static int CopyByParameter(int fd, DupDelegate close, DupDelegate dup)
    {
        close(fd);
        return dup(fd);
    }
}
