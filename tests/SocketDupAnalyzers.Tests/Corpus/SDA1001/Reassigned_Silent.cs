// SDA1001: the variable was assigned anew in between.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket NewAccept(Socket conn, Socket listener)
    {
        conn.Close();
        conn = listener.Accept();
        using (conn)
            return conn.Duplicate();
    }

    static Socket NewParameterValue(Socket conn, Socket other)
    {
        conn.Dispose();
        conn = other;
        return conn.Duplicate();
    }

    static Socket NewOnBothBranches(Socket conn, Socket a, Socket b, bool first)
    {
        conn.Close();
        if (first)
            conn = a;
        else
            conn = b;
        return conn.Duplicate();
    }

    static Socket NewInCondition(Socket conn, Func<Socket> next)
    {
        conn.Close();
        if ((conn = next()) == null)
            throw new InvalidOperationException();
        return conn.Duplicate();
    }

    static Socket NewThroughRef(Socket conn, Socket other)
    {
        conn.Close();
        Replace(ref conn, other);
        return conn.Duplicate();
    }

    static Socket NewThroughOut(Socket conn, Socket other)
    {
        conn.Close();
        Get(other, out conn);
        return conn.Duplicate();
    }

    static Socket NewOnOneBranchOnly(Socket conn, Socket a, bool first)
    {
        conn.Close();
        if (first)
            conn = a;
        return conn.Duplicate(); //! SDA1001
    }

    static void Replace(ref Socket place, Socket value) => place = value;
    static void Get(Socket value, out Socket place) => place = value;
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
