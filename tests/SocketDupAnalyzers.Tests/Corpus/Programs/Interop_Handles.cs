// Correct: handles and numbers: one owner each, checked, released on failure, or deliberately not owned.
using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

internal sealed class DescriptorHandle : SafeHandleMinusOneIsInvalid
{
    public DescriptorHandle(int fd) : base(ownsHandle: true) => SetHandle((IntPtr)fd);

    protected override bool ReleaseHandle() => Interop.close((int)handle) == 0;
}

internal static partial class Interop
{
    [DllImport("libc", SetLastError = true)] internal static extern int close(int fd);
    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)] internal static extern int fcntl_dup(SafeHandle fd, int command, int minimum);
}

internal static partial class Interop
{
    public static int ThrowIfMinusOne(int result) =>
        result != -1 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError());

    public static DescriptorHandle Own(Socket s) => new(ThrowIfMinusOne(fcntl_dup(s.SafeHandle, 1030, 0)));

    public static Socket Reopen(Socket s)
    {
        var handle = new SafeSocketHandle(ThrowIfMinusOne(fcntl_dup(s.SafeHandle, 1030, 0)), ownsHandle: true);
        try
        {
            return new Socket(handle);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public static string Borrow(int inherited)
    {
        using var handle = new SafeSocketHandle(inherited, ownsHandle: false);
        using var socket = new Socket(handle);
        return socket.LocalEndPoint?.ToString() ?? "";
    }

    public static FileStream AsFile(Socket s)
    {
        int fd = fcntl_dup(s.SafeHandle, 1030, 3);
        return fd switch
        {
            < 0 => throw new Win32Exception(Marshal.GetLastPInvokeError()),
            _ => new FileStream(new SafeFileHandle(fd, ownsHandle: true), FileAccess.ReadWrite, 1),
        };
    }

    public static void Pair(Socket s)
    {
        Span<int> copies = stackalloc int[2];
        copies[0] = ThrowIfMinusOne(fcntl_dup(s.SafeHandle, 1030, 0));
        copies[1] = ThrowIfMinusOne(fcntl_dup(s.SafeHandle, 1030, 0));
        foreach (var fd in copies)
            close(fd);
    }
}
