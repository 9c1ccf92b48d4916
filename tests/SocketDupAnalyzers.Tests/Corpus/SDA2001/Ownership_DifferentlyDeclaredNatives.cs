// Ownership with other native spellings: LibraryImport-like partials, dup2 targets, SafeHandle results, IntPtr, enums, standard streams.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal enum Command
{
    DuplicateCloseOnExec = 1030,
    GetFlags = 3,
}

internal static partial class Libc
{
    [DllImport("libc", EntryPoint = "dup", SetLastError = true)]
    public static extern nint Copy(nint fd);

    [DllImport("c", SetLastError = true)]
    public static extern int dup2(int from, int to);

    [DllImport("libc", SetLastError = true)]
    public static extern int fcntl(int fd, Command command, int argument);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    public static extern int CloseDescriptor(nint fd);

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    public static extern SafeSocketHandle Dup(SafeSocketHandle handle);

    public static partial int Open(int domain);
}

internal static partial class Libc
{
    [DllImport("libc", EntryPoint = "open")]
    public static extern partial int Open(int domain);
}

internal static class Uses
{
    public static void Native(nint fd)
    {
        nint copy = Libc.Copy(fd); //? SDA4003 SDA4004
        Libc.CloseDescriptor(copy);
    }

    public static void NativeLost(Socket s)
    {
        nint copy = Libc.Copy(s.Handle); //! SDA2001 //? SDA4002 SDA4003 SDA4004
        Console.WriteLine(copy);
    }

    public static void EnumCommand(Socket s)
    {
        int copy = Libc.fcntl((int)s.Handle, Command.DuplicateCloseOnExec, 0); //! SDA2001 //? SDA4002 SDA4003
        Console.WriteLine(copy);
    }

    public static void OtherCommand(Socket s)
    {
        int flags = Libc.fcntl((int)s.Handle, Command.GetFlags, 0); //? SDA4002
        Console.WriteLine(flags);
    }

    public static void ToStandardOutput(Socket s) => Libc.dup2((int)s.Handle, 1); //? SDA4002 SDA4004 SDA4007

    public static void OntoParameter(Socket s, int target) => Libc.dup2((int)s.Handle, target); //? SDA4002 SDA4004

    public static nint SaveStandardOutput()
    {
        nint saved = Libc.Copy(1); //? SDA4003 SDA4004
        Console.WriteLine("saved");
        return saved;
    }

    public static void SaveAndForgetStandardOutput()
    {
        nint saved = Libc.Copy(1); //? SDA4003 SDA4004
        Console.WriteLine(saved);
    }

    public static void HandleUsing(Socket s)
    {
        using var handle = Libc.Dup(s.SafeHandle); //? SDA4003
        Console.WriteLine(handle.IsInvalid);
    }

    public static void HandleLost(Socket s)
    {
        var handle = Libc.Dup(s.SafeHandle); //! SDA2001 //? SDA4003
        Console.WriteLine(handle.IsInvalid);
    }

    public static Socket HandleWrapped(Socket s) => new(Libc.Dup(s.SafeHandle)); //? SDA4003

    public static void HandleWrappedLost(Socket s)
    {
        var copy = new Socket(Libc.Dup(s.SafeHandle)); //! SDA2001 //? SDA4003
        copy.Send("x"u8);
    }
}
