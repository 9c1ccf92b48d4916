// SDA2001: a duplicate in a local that nothing closes or gives away.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Unused(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
    }

    static void OnlyUsed(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Send(data);
    }

    static int Measured(Socket conn)
    {
        Socket copy = conn.Duplicate(); //! SDA2001
        return copy.Available;
    }

    static void Closed(Socket conn)
    {
        var copy = conn.Duplicate();
        copy.Close();
    }

    static void Using(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        copy.Send(data);
    }

    static void UsingStatement(Socket conn, byte[] data)
    {
        using (var copy = conn.Duplicate())
            copy.Send(data);
    }

    static Socket Returned(Socket conn)
    {
        var copy = conn.Duplicate();
        return copy;
    }
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
