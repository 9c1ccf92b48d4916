// Ownership: SetHandleAsInvalid as detach, raw numbers wrapped by owners, DangerousGetHandle returned, raw close.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Raw
{
    public static IntPtr Detach(Socket s)
    {
        var copy = s.Duplicate();
        var raw = copy.SafeHandle.DangerousGetHandle();
        copy.SafeHandle.SetHandleAsInvalid();
        return raw;
    }

    public static int DetachAsInt(Socket s)
    {
        var copy = s.Duplicate();
        int raw = (int)copy.Handle;
        copy.SafeHandle.SetHandleAsInvalid();
        GC.SuppressFinalize(copy);
        return raw;
    }

    public static Socket Wrap(int fd)
    {
        int copy = Native.dup(fd); //? SDA4003 SDA4004
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }

    public static void WrapAndUse(int fd)
    {
        int copy = Native.dup(fd); //? SDA4004
        if (copy < 0)
        {
            return;
        }

        using var socket = new Socket(new SafeSocketHandle(copy, true));
        socket.Send("x"u8);
    }

    public static void HandleInUsing(int fd)
    {
        using var handle = new SafeSocketHandle((IntPtr)Native.dup(fd), true); //? SDA4003 SDA4004
        Console.WriteLine(handle.IsInvalid);
    }

    public static int RawResult(int fd) => Native.dup(fd); //? SDA4003 SDA4004

    public static void RawClosed(int fd)
    {
        int copy = Native.dup(fd); //? SDA4003 SDA4004
        try
        {
            Console.WriteLine(copy);
        }
        finally
        {
            Native.close(copy);
        }
    }

    public static void RawChecked(int fd)
    {
        int copy;
        if ((copy = Native.dup(fd)) != -1) //? SDA4003 SDA4004
        {
            Native.close(copy);
        }
    }

    public static void RawLost(Socket s)
    {
        int copy = Native.dup((int)s.Handle); //! SDA2001 //? SDA4002 SDA4003 SDA4004
        Console.WriteLine(copy);
    }

    public static bool RawLostOnReturn(Socket s, int limit)
    {
        int copy = Native.dup((int)s.Handle); //! SDA2002 //? SDA4002 SDA4004
        if (copy < 0)
        {
            return false;
        }

        if (copy > limit)
        {
            return false;
        }

        Native.close(copy);
        return true;
    }

    public static void NonOwningHandle(Socket s)
    {
        int copy = Native.dup((int)s.Handle); //? SDA4002 SDA4003 SDA4004 SDA2001
        using var socket = new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: false)); //! SDA2006
        socket.Send("x"u8);
    }

    public static void NonOwningHandleClosedBeside(Socket s)
    {
        int copy = Native.dup((int)s.Handle); //? SDA4002 SDA4003 SDA4004
        using (var socket = new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: false)))
        {
            Console.WriteLine(socket.Connected);
        }

        Native.close(copy);
    }
}

internal static class Native
{
    [DllImport("libc", SetLastError = true)]
    public static extern int dup(int oldfd);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int fd);
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
