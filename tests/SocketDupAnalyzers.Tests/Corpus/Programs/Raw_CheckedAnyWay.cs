// Correct: the many ways to ask whether dup has failed; each path that has a descriptor closes it.
using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Checked
{
    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)] private static extern int Control(int fd, int command, int argument);
    [DllImport("libc")] private static extern int close(int fd);

    private static int Copy(int fd) => Control(fd, 1030, 0);

    private static bool IsError(int result) => result < 0;

    private static void ThrowOnError(int result)
    {
        if (result < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    public static void WithFlag(int fd)
    {
        var copy = Copy(fd);
        var ok = copy >= 0;
        if (!ok)
            return;
        close(copy);
    }

    public static void WithHelper(int fd)
    {
        var copy = Copy(fd);
        if (IsError(copy))
            return;
        close(copy);
    }

    public static void WithThrowingHelper(int fd)
    {
        var copy = Copy(fd);
        ThrowOnError(copy);
        close(copy);
    }

    public static void WithPointer(int fd)
    {
        var copy = new IntPtr(Copy(fd));
        if (copy == new IntPtr(-1))
            return;
        using var socket = new Socket(new SafeSocketHandle(copy, ownsHandle: true));
        socket.Send("x"u8);
    }

    public static void WithPattern(int fd)
    {
        if (Copy(fd) is >= 0 and var copy)
            close(copy);
    }

    public static int WithPatternResult(int fd) =>
        Copy(fd) is var copy and >= 0 ? copy : throw new Win32Exception();

    public static void WithUnsigned(int fd)
    {
        var copy = (uint)Copy(fd);
        if (copy == uint.MaxValue)
            return;
        close((int)copy);
    }

    public static void WithOwner(int fd)
    {
        using var owner = new Owner(Copy(fd));
        Console.WriteLine(owner.Number);
    }

    private readonly struct Owner(int number) : IDisposable
    {
        public int Number => number;

        public void Dispose()
        {
            if (number >= 0)
                close(number);
        }
    }
}
