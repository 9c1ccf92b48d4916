// SDA1001: nulls that tell whether the socket was closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? ExchangedForNull(Socket? conn, bool stop)
    {
        Socket? live = conn;
        if (stop)
        {
            live?.Close();
            live = null;
        }
        return live is { } open ? open.Duplicate() : null;
    }

    static Socket? OriginalStillNamed(Socket? conn, bool stop)
    {
        Socket? live = conn;
        if (stop)
        {
            live?.Close();
            live = null;
        }
        return conn?.Duplicate(); //! SDA1001
    }

    static Socket? CoalescingAssignment(Socket? conn, Socket fallback)
    {
        conn?.Close();
        conn = null;
        conn ??= fallback;
        return conn.Duplicate();
    }

    static Socket? CoalescingTooLate(Socket? conn, Socket fallback)
    {
        conn?.Close();
        conn ??= fallback;
        return conn.Duplicate(); //! SDA1001
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
