// SDA2007: a call between the duplicate and its close can throw.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Send(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        copy.Close();
    }

    static int Receive(Socket conn, byte[] buffer)
    {
        Socket copy = conn.Duplicate(); //! SDA2007
        int read = copy.Receive(buffer);
        copy.Dispose();
        return read;
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

    static void UsingOfLocal(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        using (copy)
            copy.Send(data);
    }

    static void NothingBetween(Socket conn)
    {
        var copy = conn.Duplicate();
        copy.Close();
    }

    static void BeforeOnly(Socket conn, byte[] data)
    {
        conn.Send(data);
        var copy = conn.Duplicate();
        copy.Close();
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
