// SDA1001: every way in which a native duplicate is declared: attribute, library, entry point, signature.
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

[AttributeUsage(AttributeTargets.Method)]
sealed class GeneratedDllImportAttribute(string library) : Attribute
{
    public string Library => library;
    public string? EntryPoint { get; set; }
}

[AttributeUsage(AttributeTargets.Field)]
sealed class DynDllImportAttribute(string library, params string[] entryPoints) : Attribute
{
    public string Library => library;
    public string[] EntryPoints => entryPoints;
}

static partial class Native
{
    internal const string Library = "libc";

    [DllImport("libc.so.6", CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Ansi, ExactSpelling = true)]
    internal static extern int dup(int fd);

    [DllImport(Library, SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    internal static extern int dup2(int fd, int target);

    [DllImport("libSystem", EntryPoint = "dup3")] internal static extern int LinuxDup3(int fd, int target, int flags);
    [DllImport("libSystem.dylib", EntryPoint = "dup")] internal static extern int DuplicateDescriptor(int fd);
    [DllImport("/usr/lib/libSystem.B.dylib", EntryPoint = "dup")] internal static extern int ByPath(int fd);
    [DllImport("MonoPosixHelper", EntryPoint = "dup")] internal static extern int Helper(int fd);
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup")] internal static extern int SystemNativeDuplicate(int fd);
    [DllImport("System.Native", EntryPoint = "SystemNative_Dup")] internal static extern SafeFileHandle SystemNativeDup(SafeHandle fd);
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Close")] internal static extern int SystemNativeClose(int fd);
    [DllImport("libc", EntryPoint = "dup")] internal static extern SafeFileHandle Dup(SafeFileHandle fd);

    [DllImport("c", EntryPoint = "fcntl")] internal static extern int FcntlTwo(int fd, int command);
    [DllImport("c", EntryPoint = "fcntl")] internal static extern int FcntlThree(int fd, int command, int argument);
    [DllImport("c", EntryPoint = "fcntl")] internal static extern int FcntlLong(int fd, int command, long argument);
    [DllImport("c", EntryPoint = "fcntl")] internal static extern int FcntlEnum(int fd, Command command, IntPtr argument);
    [DllImport("c", EntryPoint = "fcntl")] internal static extern int FcntlLock(int fd, Command command, ref Flock argument);

    [LibraryImport("libc", EntryPoint = "dup", SetLastError = true)]
    [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })]
    internal static partial int Generated(int fd);

    [GeneratedDllImport("libc", EntryPoint = "dup")]
    internal static partial int OldGenerated(int fd);

    [DllImport("Kernel32", EntryPoint = "DuplicateHandle")] internal static extern bool DuplicateHandlePI(IntPtr sourceProcess, IntPtr source, IntPtr targetProcess, out IntPtr target, uint access, bool inherit, uint options);
    [DllImport("KERNEL32.DLL", EntryPoint = "DuplicateHandle")] internal static extern int DuplicateHandleInt(nint sourceProcess, nint source, nint targetProcess, out nint target, uint access, int inherit, uint options);
    [DllImport("kernel32", EntryPoint = "DuplicateHandle")] internal static extern bool DuplicateHandleRef(IntPtr sourceProcess, IntPtr source, IntPtr targetProcess, ref IntPtr target, uint access, bool inherit, uint options);
    [DllImport("kernel32.dll", EntryPoint = "DuplicateHandle")] internal static extern bool DuplicateHandleSafe(IntPtr sourceProcess, SafeHandle source, IntPtr targetProcess, out SafeFileHandle target, uint access, bool inherit, uint options);
    [DllImport("kernel32.dll", EntryPoint = "DuplicateHandle")] internal static extern bool DuplicateHandleWait(IntPtr sourceProcess, SafeHandle source, IntPtr targetProcess, out SafeWaitHandle target, uint access, bool inherit, uint options);

    [DllImport("WS2_32.DLL")] internal static extern int WSADuplicateSocket(IntPtr s, int pid, ref Info info);
    [DllImport("ws2_32.dll")] internal static extern unsafe int WSADuplicateSocketW(SafeSocketHandle s, uint pid, byte* info);
    [DllImport("ws2_32")] internal static extern unsafe int WSADuplicateSocketA(IntPtr s, uint pid, Info* info);

    internal static partial int Generated(int fd) => fd;

    internal static partial int OldGenerated(int fd) => fd;

    internal enum Command { F_DUPFD = 0, F_DUPFD_CLOEXEC = 1030, F_GETLK = 5 }

    internal struct Flock { public short Type; }

    internal unsafe struct Info { public fixed byte Bytes[628]; }
}

static class Loaded
{
    internal delegate int dupDelegate(int fd);

#pragma warning disable CS0649
    [DynDllImport("libc")] internal static dupDelegate? dup;
    [DynDllImport("libc", "dup")] internal static dupDelegate? Copy;
    [DynDllImport("libc", "isatty")] internal static dupDelegate? IsTerminal;
#pragma warning restore CS0649
}

static unsafe class Cases
{
    static int Exact(Socket s) { s.Close(); return Native.dup((int)s.Handle); } //! SDA1001
    static int Onto(Socket s, int target) { s.Close(); return Native.dup2((int)s.Handle, target); } //! SDA1001
    static int OntoWithFlags(Socket s, int target) { s.Close(); return Native.LinuxDup3((int)s.Handle, target, 0); } //! SDA1001
    static int Dylib(Socket s) { s.Close(); return Native.DuplicateDescriptor((int)s.Handle); } //! SDA1001
    static int Path(Socket s) { s.Close(); return Native.ByPath((int)s.Handle); } //! SDA1001
    static int Helper(Socket s) { s.Close(); return Native.Helper((int)s.Handle); } //! SDA1001
    static int Runtime(Socket s) { s.Close(); return Native.SystemNativeDuplicate((int)s.Handle); } //! SDA1001
    static SafeFileHandle RuntimeSafe(Socket s) { s.Close(); return Native.SystemNativeDup(s.SafeHandle); } //! SDA1001
    static int RuntimeClose(int fd) { Native.SystemNativeClose(fd); return Native.SystemNativeDuplicate(fd); } //! SDA1001

    static int Fcntl2(Socket s) { s.Close(); return Native.FcntlTwo((int)s.Handle, 0); } //! SDA1001
    static int Fcntl3(Socket s) { s.Close(); return Native.FcntlThree((int)s.Handle, 1030, 3); } //! SDA1001
    static int Fcntl3Apple(Socket s) { s.Close(); return Native.FcntlThree((int)s.Handle, 67, 3); } //! SDA1001
    static int FcntlLong(Socket s) { s.Close(); return Native.FcntlLong((int)s.Handle, 0, 3L); } //! SDA1001
    static int FcntlEnum(Socket s) { s.Close(); return Native.FcntlEnum((int)s.Handle, Native.Command.F_DUPFD_CLOEXEC, IntPtr.Zero); } //! SDA1001

    static int FcntlOther(Socket s)
    {
        var flock = new Native.Flock();
        int result = Native.FcntlLock((int)s.Handle, Native.Command.F_GETLK, ref flock); //? SDA4002
        s.Close();
        return result;
    }

    static int Generated(Socket s) { s.Close(); return Native.Generated((int)s.Handle); } //! SDA1001
    static int OldGenerated(Socket s) { s.Close(); return Native.OldGenerated((int)s.Handle); } //! SDA1001

    static IntPtr HandlePointer(Socket s, IntPtr self) { s.Close(); Native.DuplicateHandlePI(self, s.Handle, self, out var copy, 0, false, 2); return copy; } //! SDA1001
    static nint HandleInt(Socket s, nint self) { s.Close(); Native.DuplicateHandleInt(self, s.Handle, self, out var copy, 0, 0, 2); return copy; } //! SDA1001
    static IntPtr HandleRef(Socket s, IntPtr self) { IntPtr copy = default; s.Close(); Native.DuplicateHandleRef(self, s.Handle, self, ref copy, 0, false, 2); return copy; } //! SDA1001
    static SafeFileHandle HandleSafe(Socket s, IntPtr self) { s.Close(); Native.DuplicateHandleSafe(self, s.SafeHandle, self, out var copy, 0, false, 2); return copy; } //! SDA1001
    static SafeWaitHandle HandleWait(Socket s, IntPtr self) { s.Close(); Native.DuplicateHandleWait(self, s.SafeHandle, self, out var copy, 0, false, 2); return copy; } //! SDA1001

    static Native.Info WinsockRef(Socket s, int pid) { var info = new Native.Info(); s.Close(); Native.WSADuplicateSocket(s.Handle, pid, ref info); return info; } //! SDA1001
    static void WinsockBytes(Socket s, uint pid, byte* info) { s.Close(); Native.WSADuplicateSocketW(s.SafeHandle, pid, info); } //! SDA1001
    static void WinsockPointer(Socket s, uint pid, Native.Info* info) { s.Close(); Native.WSADuplicateSocketA(s.Handle, pid, info); } //! SDA1001

    static int Field(Socket s) { s.Close(); return Loaded.dup!((int)s.Handle); } //! SDA1001
    static int NamedField(Socket s) { s.Close(); return Loaded.Copy!((int)s.Handle); } //! SDA1001
    static int OtherField(Socket s) { s.Close(); return Loaded.IsTerminal!(0); }
}

static class Numbers
{
    private static int _kept;

    static int ToInt32(Socket s) { s.Close(); return Native.dup(s.Handle.ToInt32()); } //! SDA1001
    static int Dangerous(Socket s) { var handle = s.SafeHandle; s.Close(); return Native.dup((int)handle.DangerousGetHandle()); } //! SDA1001
    static int Checked(Socket s) { s.Close(); return Native.dup(checked((int)s.Handle.ToInt64())); } //! SDA1001
    static int Unchecked(Socket s) { s.Close(); return Native.dup(unchecked((int)s.Handle)); } //! SDA1001
    static int Native_(Socket s) { s.Close(); return Native.dup((int)(nint)s.Handle); } //! SDA1001
    static int OfClient(TcpClient client) { client.Client.Close(); return Native.dup((int)client.Client.Handle); } //! SDA1001
    static int OfListener(TcpListener listener) { var server = listener.Server; listener.Stop(); return Native.dup((int)server.Handle); } //! SDA1001

    static int ThroughLocals(Socket s)
    {
        IntPtr handle = s.Handle; //? SDA4002
        int number = (int)handle;
        s.Close();
        return Native.dup(number); //! SDA1001 //? SDA4001
    }

    static int ThroughField(Socket s)
    {
        _kept = (int)s.Handle; //? SDA4002
        s.Close();
        return Native.dup(_kept); //! SDA1001 //? SDA4001
    }

    static int RoundTrip(Socket s)
    {
        int number = BitConverter.ToInt32(BitConverter.GetBytes((int)s.Handle), 0); //? SDA4002
        int copy = Native.dup(number);
        s.Close();
        return copy;
    }
}
