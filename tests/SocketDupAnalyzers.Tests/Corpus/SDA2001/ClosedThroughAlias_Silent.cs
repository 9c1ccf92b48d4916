// SDA2001: closed through an alias.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Alias(Socket conn)
    {
        var copy = conn.Duplicate();
        var alias = copy;
        alias.Close();
    }

    static void Interface(Socket conn)
    {
        IDisposable copy = conn.Duplicate();
        copy.Dispose();
    }

    static void Cast(Socket conn)
    {
        var copy = conn.Duplicate();
        ((IDisposable)copy).Dispose();
    }

    static void Handle(Socket conn)
    {
        var copy = conn.Duplicate(); //? SDA4006
        copy.SafeHandle.Dispose();
    }

    static void UsingAlias(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        using (copy)
            copy.Send(data);
    }

    static void UsingOtherName(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        using var held = copy;
        held.Send(data);
    }

    static void NullConditional(Socket? conn)
    {
        var copy = conn?.Duplicate();
        copy?.Dispose();
    }

    static void ClosedOtherOnly(Socket conn, Socket other)
    {
        var copy = conn.Duplicate(); //! SDA2001
        var alias = other;
        alias.Close();
    }

    static void ClosedOriginalOnly(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        conn.Close();
    }
}

static class SocketCopies
{
    [DllImport("libc.so.6", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeSocketHandle descriptor, Command command, int argument);

    private enum Command { CopyWithCloseOnExec = 1030 }

    private static SafeSocketHandle CopyHandle(SafeSocketHandle handle)
    {
        int number = Control(handle, Command.CopyWithCloseOnExec, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(number, ownsHandle: true);
    }

    private static Socket Open(SafeSocketHandle handle) => new Socket(CopyHandle(handle));

    public static Socket Duplicate(this Socket socket) => Open(socket.SafeHandle);
}
