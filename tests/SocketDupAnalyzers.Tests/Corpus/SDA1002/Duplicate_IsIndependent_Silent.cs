// SDA1002: a duplicate goes on after the original was closed, and the other way round.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void CopyAfterOriginal(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        conn.Close();
        copy.Send(data);
    }

    static void OriginalAfterCopy(Socket conn, byte[] data)
    {
        using (var copy = conn.Duplicate())
            copy.Send(data);
        conn.Send(data);
    }

    static Socket Handed(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //? SDA2007
        conn.Close();
        copy.Send(data);
        return copy;
    }

    static void CopyClosed(Socket conn, byte[] data)
    {
        using (conn)
        {
            var copy = conn.Duplicate(); //? SDA2007
            copy.Send(data);
            copy.Close();
            copy.Send(data); //! SDA1002
        }
    }

    static void BothClosed(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        copy.Close();
        conn.Send(data);
        conn.Close();
    }

    static void CopyOfCopy(Socket conn, byte[] data)
    {
        using var first = conn.Duplicate();
        using var second = first.Duplicate();
        first.Close();
        second.Send(data);
        conn.Send(data);
    }

    static void OriginalClosed(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        conn.Close();
        copy.Send(data);
        conn.Send(data); //! SDA1002
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
