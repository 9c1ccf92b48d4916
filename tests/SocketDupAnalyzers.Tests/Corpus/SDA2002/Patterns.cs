// SDA2002: patterns decide which path closes.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void ConnectedOnly(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (copy is { Connected: true })
            copy.Close();
    }

    static void NotNull(Socket? conn)
    {
        if (conn?.Duplicate() is { } copy)
            copy.Close();
    }

    static Socket? ConnectedReturned(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (copy is { Connected: true, IsBound: true })
            return copy;
        return null;
    }

    static Socket? ConnectedReturnedElseClosed(Socket conn)
    {
        var copy = conn.Duplicate();
        if (copy is { Connected: true, IsBound: true })
            return copy;
        copy.Close();
        return null;
    }

    static void TypeTested(object item)
    {
        var copy = item is Socket conn ? conn.Duplicate() : null;
        copy?.Close();
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
