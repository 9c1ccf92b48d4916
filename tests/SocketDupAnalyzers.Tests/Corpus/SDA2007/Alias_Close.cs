// SDA2007: closed through an alias, with calls between.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void AliasClosed(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        var alias = copy;
        alias.Send(data);
        alias.Close();
    }

    static void AliasInUsing(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        using var alias = copy;
        copy.Send(data);
    }

    static void InterfaceClosed(Socket conn)
    {
        IDisposable copy = conn.Duplicate();
        copy.Dispose();
    }

    static void InterfaceInFinally(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        IDisposable held = copy;
        try
        {
            copy.Send(data);
        }
        finally
        {
            held.Dispose();
        }
    }

    static void BorrowingStream(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        using (var stream = new NetworkStream(copy, ownsSocket: false))
            stream.Write(data);
        copy.Close();
    }

    static void BorrowingStreamInUsing(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        using var stream = new NetworkStream(copy, ownsSocket: false);
        stream.Write(data);
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
