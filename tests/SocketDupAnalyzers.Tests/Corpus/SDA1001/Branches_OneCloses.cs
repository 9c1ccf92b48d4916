// SDA1001: a close on one of the paths that reach the call is enough.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket IfOnly(Socket conn, bool idle)
    {
        if (idle)
            conn.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket IfElse(Socket conn, bool idle, byte[] data)
    {
        if (idle)
            conn.Close();
        else
            conn.Send(data);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket SwitchFallsOut(Socket conn, int mode, byte[] data)
    {
        switch (mode)
        {
            case 0:
                conn.Send(data);
                break;
            case 1:
                conn.Dispose();
                break;
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket? NestedCondition(Socket conn, bool idle, bool copy)
    {
        if (idle)
            conn.Close();
        if (copy)
            return conn.Duplicate(); //! SDA1001
        return null;
    }

    static Socket? SameConditionNegated(Socket conn, bool idle)
    {
        if (idle)
            conn.Close();
        if (!idle)
            return conn.Duplicate();
        return null;
    }

    static Socket? ElseIf(Socket conn, bool idle, bool copy)
    {
        if (idle)
            conn.Close();
        else if (copy)
            return conn.Duplicate();
        return null;
    }

    static Socket BothBranchesDuplicateFirst(Socket conn, bool idle, byte[] data)
    {
        Socket copy;
        if (idle)
        {
            copy = conn.Duplicate();
            conn.Close();
        }
        else
        {
            copy = conn.Duplicate();
        }
        return copy;
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
