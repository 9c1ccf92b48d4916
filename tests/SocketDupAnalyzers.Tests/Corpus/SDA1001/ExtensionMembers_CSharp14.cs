// SDA1001: an extension block's members duplicate like any other method.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class SocketMembers
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    extension(Socket socket)
    {
        public Socket Duplicate()
        {
            int copy = fcntl(socket.SafeHandle, 1030, 0);
            if (copy < 0)
                throw new SocketException(Marshal.GetLastPInvokeError());
            return new Socket(new SafeSocketHandle(copy, ownsHandle: true));
        }

        public bool IsOpen => !socket.SafeHandle.IsClosed;
    }
}

class Cases
{
    static Socket After(Socket conn)
    {
        conn.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterUsing(Socket conn, byte[] data)
    {
        using (conn)
            conn.Send(data);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket Before(Socket conn)
    {
        var copy = conn.Duplicate();
        conn.Close();
        return copy;
    }

    static bool Property(Socket conn)
    {
        conn.Close();
        return conn.IsOpen;
    }

    static Socket OfAnother(Socket conn, Socket other)
    {
        conn.Close();
        return other.Duplicate();
    }
}
