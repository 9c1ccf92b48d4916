// SDA2001: null checks and patterns around the close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void IsNotNull(Socket? conn)
    {
        var copy = conn?.Duplicate();
        if (copy is not null)
            copy.Close();
    }

    static void PropertyPattern(Socket? conn)
    {
        if (conn?.Duplicate() is { } copy)
            copy.Dispose();
    }

    static void PatternDropped(Socket? conn, byte[] data)
    {
        if (conn?.Duplicate() is { } copy) //! SDA2001
            copy.Send(data);
    }

    static void EarlyReturn(Socket? conn)
    {
        var copy = conn?.Duplicate();
        if (copy == null)
            return;
        copy.Close();
    }

    static void NullChecked(Socket? conn, byte[] data)
    {
        var copy = conn?.Duplicate(); //! SDA2001
        if (copy != null)
            copy.Send(data);
    }

    static Socket Coalesced(Socket? conn, Socket fallback) => conn?.Duplicate() ?? fallback.Duplicate();

    static void SwitchExpression(Socket conn, int mode)
    {
        using var copy = mode switch
        {
            0 => conn.Duplicate(),
            _ => null,
        };
        copy?.Send([1]);
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
