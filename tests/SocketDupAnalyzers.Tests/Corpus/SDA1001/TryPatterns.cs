// SDA1001: patterns and null checks around the close and the duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? PropertyPattern(Socket? conn, bool stop)
    {
        if (conn is { Connected: true } && stop)
        {
            conn.Close();
            return null;
        }
        return conn?.Duplicate();
    }

    static Socket? IsNotNull(Socket? conn)
    {
        if (conn is not null)
            conn.Close();
        return conn?.Duplicate(); //! SDA1001
    }

    static Socket? IsPattern(object? item)
    {
        if (item is not Socket conn)
            return null;
        conn.Dispose();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket? SwitchPattern(object? item)
    {
        switch (item)
        {
            case Socket { Connected: false } dead:
                dead.Close();
                return null;
            case Socket live:
                return live.Duplicate();
            default:
                return null;
        }
    }

    static Socket? EarlyReturnWhenNull(Socket? conn)
    {
        if (conn is null)
            return null;
        var copy = conn.Duplicate();
        conn.Close();
        return copy;
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
