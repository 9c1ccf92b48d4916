// SDA2001: the result of the duplicating call is discarded.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Statement(Socket conn)
    {
        conn.Duplicate(); //! SDA2001
    }

    static void Discard(Socket conn)
    {
        _ = conn.Duplicate(); //! SDA2001
    }

    static void Chained(Socket conn, byte[] data)
    {
        conn.Duplicate().Send(data); //! SDA2001
    }

    static void Logged(Socket conn)
    {
        Console.WriteLine(conn.Duplicate().LocalEndPoint); //! SDA2001
    }

    static void Conditional(Socket? conn)
    {
        conn?.Duplicate(); //! SDA2001
    }

    static void ClosedAtOnce(Socket conn) => conn.Duplicate().Dispose();

    static void UsingWithoutName(Socket conn)
    {
        using (conn.Duplicate())
            Console.WriteLine("held");
    }

    static Socket Returned(Socket conn) => conn.Duplicate();

    static void DiscardedNumber(Socket conn)
    {
        _ = conn.Available;
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
