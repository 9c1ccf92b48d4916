// SDA2002: comments and directives.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void CommentedReturn(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); // the worker's
        // if (idle) return;
        copy.Close();
    }

    static void Commented(Socket conn, bool idle)
    {
        var copy = /* the worker's */ conn.Duplicate(); //! SDA2002
        if (idle /* nothing to do */)
            return; // forgot it
        copy.Close();
    }

    static void DirectiveOff(Socket conn, bool idle)
    {
        var copy = conn.Duplicate();
    #if NEVER_DEFINED
        if (idle)
            return;
    #endif
        copy.Close();
    }

    static void DirectiveOn(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); //! SDA2002
    #if NET8_0_OR_GREATER
        if (idle)
            return;
    #endif
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
