// SDA1001: another Socket over the same SafeSocketHandle, and the handle itself, are aliases.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket HandleClosed(Socket conn)
    {
        conn.SafeHandle.Dispose();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket HandleLocalClosed(Socket conn)
    {
        var handle = conn.SafeHandle;
        handle.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket ThroughSecondObject(Socket conn)
    {
        var second = new Socket(conn.SafeHandle); //? SDA1005
        conn.Close();
        return second.Duplicate(); //! SDA1001
    }

    static Socket NonOwningHandle(Socket conn)
    {
        using (var handle = new SafeSocketHandle(conn.Handle, ownsHandle: false))
            Console.WriteLine(handle.IsInvalid);
        return conn.Duplicate();
    }

    static Socket AskedForItsHandle(Socket conn)
    {
        if (conn.SafeHandle.IsInvalid || conn.SafeHandle.IsClosed)
            throw new InvalidOperationException();
        return conn.Duplicate();
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
