// SDA1001: generic helpers.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket CopyOf<T>(T socket) where T : Socket => socket.Duplicate();

    static void End<T>(T item) where T : IDisposable => item.Dispose();

    static T Pass<T>(T item) => item;

    static Socket GenericCopy(Socket conn)
    {
        conn.Close();
        return CopyOf(conn); //! SDA1001
    }

    static Socket GenericClose(Socket conn)
    {
        End(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket GenericBoth(Socket conn)
    {
        End<Socket>(conn);
        return CopyOf<Socket>(conn); //! SDA1001
    }

    static Socket GenericInOrder(Socket conn)
    {
        var copy = CopyOf(conn); //? SDA2007
        End(conn);
        return copy;
    }

    static Socket GenericPass(Socket conn) => CopyOf(Pass(conn));

    static Socket GenericOnAnother(Socket conn, Stream other)
    {
        End(other);
        return CopyOf(conn);
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
