// SDA2007: duplicates made by extension blocks.
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
    }
}

class Cases
{
    static void Called(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        copy.Close();
    }

    static void Using(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        copy.Send(data);
    }

    static Socket Returned(Socket conn)
    {
        var copy = conn.Duplicate();
        conn.Close();
        return copy;
    }
}
