// SDA1001: the duplicate is of another connection.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Two(Socket a, Socket b)
    {
        a.Close();
        return b.Duplicate();
    }

    static Socket ListenerAndAccepted(Socket listener)
    {
        using var conn = listener.Accept();
        listener.Close();
        return conn.Duplicate();
    }

    static Socket AcceptedAndListener(Socket listener)
    {
        using (var conn = listener.Accept())
        {
            Console.WriteLine(conn.RemoteEndPoint);
        }
        return listener.Duplicate();
    }

    static Socket DuplicateOfDuplicate(Socket conn)
    {
        using var first = conn.Duplicate();
        conn.Close();
        return first.Duplicate();
    }

    static Socket DuplicateClosed(Socket conn, byte[] data)
    {
        using (var first = conn.Duplicate())
            first.Send(data);
        return conn.Duplicate();
    }

    static Socket DuplicateOfClosedDuplicate(Socket conn, byte[] data)
    {
        var first = conn.Duplicate(); //? SDA2007
        first.Send(data);
        first.Close();
        return first.Duplicate(); //! SDA1001
    }

    static Socket ShadowedInner(Socket conn, Socket[] others)
    {
        foreach (var other in others)
            other.Close();
        return conn.Duplicate();
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
