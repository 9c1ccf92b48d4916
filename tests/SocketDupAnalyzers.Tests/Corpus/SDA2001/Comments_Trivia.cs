// SDA2001: comments, suppressions and directives.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Parenthesized(Socket conn, byte[] data)
    {
        var copy = (conn.Duplicate()); //! SDA2001
        (copy).Send(data);
    }

    static void Suppressed(Socket? conn, byte[] data)
    {
        var copy = conn!.Duplicate(); //! SDA2001
        copy!.Send(data);
    }

    static void CommentedOut(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Send(data);
        // copy.Close();
    }

    static void DirectiveOn(Socket conn)
    {
        var copy = conn.Duplicate();
    #if NET8_0_OR_GREATER
        copy.Close();
    #endif
    }

    static void Commented(Socket conn)
    {
        var copy = /* of the client */ conn.Duplicate();
        copy.Dispose(); // at once
    }

    static Socket Cast(Socket conn) => (Socket)conn.Duplicate();
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
