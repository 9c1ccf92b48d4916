// SDA1001: DuplicateAndClose closes only when it returns; in a catch around it the source is still open.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static SocketInformation Fallback(Socket conn, int pid, int other)
    {
        try
        {
            return conn.DuplicateAndClose(pid);
        }
        catch (SocketException)
        {
            return conn.DuplicateAndClose(other);
        }
    }

    static SocketInformation Send(Socket conn, int pid, out Socket? local)
    {
        local = null;
        try
        {
            return conn.DuplicateAndClose(pid);
        }
        catch (PlatformNotSupportedException)
        {
            local = conn.Duplicate();
            return default;
        }
    }

    static byte[] AfterTry(Socket conn, int pid, out Socket? local)
    {
        byte[] bytes;
        try
        {
            bytes = conn.DuplicateAndClose(pid).ProtocolInformation;
        }
        catch (PlatformNotSupportedException)
        {
            bytes = [];
        }
        local = conn.Duplicate(); //! SDA1001
        return bytes;
    }

    static SocketInformation WithFlag(Socket conn, int pid, out Socket? local)
    {
        bool sent = false;
        SocketInformation information = default;
        try
        {
            information = conn.DuplicateAndClose(pid);
            sent = true;
        }
        catch (PlatformNotSupportedException)
        {
        }
        local = sent ? null : conn.Duplicate();
        return information;
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
