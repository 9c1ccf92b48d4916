// SDA1001: DuplicateAndClose after a close, and a duplicate after DuplicateAndClose.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static SocketInformation AfterClose(Socket conn, int pid)
    {
        conn.Close();
        return conn.DuplicateAndClose(pid); //! SDA1001
    }

    static SocketInformation Keep(Socket conn, int pid, out Socket copy)
    {
        var information = conn.DuplicateAndClose(pid);
        copy = conn.Duplicate(); //! SDA1001
        return information;
    }

    static SocketInformation KeepRight(Socket conn, int pid, out Socket copy)
    {
        copy = conn.Duplicate();
        return conn.DuplicateAndClose(pid);
    }

    static SocketInformation AfterUsing(Socket conn, int pid)
    {
        using (conn)
        {
        }
        return conn.DuplicateAndClose(pid); //! SDA1001
    }

    static SocketInformation InsideUsing(Socket conn, int pid)
    {
        using (conn)
            return conn.DuplicateAndClose(pid);
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
