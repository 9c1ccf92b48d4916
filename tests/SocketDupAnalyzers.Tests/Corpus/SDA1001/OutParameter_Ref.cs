// SDA1001: ref parameters, ref locals and out targets.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket RefParameter(ref Socket conn)
    {
        conn.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static void IntoOut(Socket conn, out Socket copy)
    {
        conn.Close();
        copy = conn.Duplicate(); //! SDA1001
    }

    static void IntoRef(Socket conn, ref Socket? copy)
    {
        copy?.Dispose();
        copy = conn.Duplicate();
        conn.Close();
    }

    static Socket RefReplaced(ref Socket conn, Socket fresh)
    {
        conn.Close();
        conn = fresh;
        return conn.Duplicate();
    }

    static void IntoItself(ref Socket conn)
    {
        var copy = conn.Duplicate();
        conn.Close();
        conn = copy;
    }

    static Socket InParameter(in Socket conn)
    {
        conn.Dispose();
        return conn.Duplicate(); //! SDA1001
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
