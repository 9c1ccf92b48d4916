using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class NumbersOfSockets
{
    public static void OnlySocketsAreSentTo(int fd, byte[] data)
    {
        var copy = dup(fd);
        if (copy < 0)
        {
            return;
        }

        close(copy);
        send(copy, data, 1, 0); //! SDA1002
    }

    // May be a pipe's.
    public static void AnythingIsWrittenTo(int fd, byte[] data)
    {
        var copy = dup(fd);
        if (copy < 0)
        {
            return;
        }

        close(copy);
        write(copy, data, 1);
    }

    public static void MadeASocket(int fd, byte[] data)
    {
        using var socket = new Socket(new SafeSocketHandle(fd, ownsHandle: true));
        socket.Close();
        socket.Send(data); //! SDA1002
    }

    public static void InAStructure(Socket s, byte[] data)
    {
        var fd = new Fd(dup((int)s.Handle));
        if (!fd.IsValid)
        {
            throw new SocketException();
        }

        using var socket = new Socket(new SafeSocketHandle(fd.Value, ownsHandle: true));
        socket.Send(data);
    }

    // A handle of anything: an event's, a file's.
    public static void AnyHandle(IntPtr me, IntPtr handle)
    {
        if (DuplicateHandle(me, handle, me, out var target, 0, false, 2))
        {
            Console.WriteLine(target);
        }
    }

    public static void AnyHandleClosed(IntPtr me, IntPtr handle)
    {
        CloseHandle(handle);
        if (DuplicateHandle(me, handle, me, out var target, 0, false, 2))
        {
            CloseHandle(target);
        }
    }

    private readonly record struct Fd(int Value)
    {
        public bool IsValid => Value >= 0;
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    [DllImport("libc", SetLastError = true)]
    private static extern nint send(int fd, byte[] data, nint size, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int fd, byte[] data, nint size);

    [DllImport("kernel32.dll", SetLastError = true)]
    private static extern bool CloseHandle(IntPtr handle);

    [DllImport("kernel32.dll", SetLastError = true)]
    private static extern bool DuplicateHandle(IntPtr sourceProcess, IntPtr source, IntPtr targetProcess, out IntPtr target, uint access, bool inherit, uint options);
}
