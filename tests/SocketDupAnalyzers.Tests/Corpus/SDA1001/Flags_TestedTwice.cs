// SDA1001: a simple flag tested twice tells the paths apart.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? Flag(Socket conn, bool stop)
    {
        bool closed = false;
        if (stop)
        {
            conn.Close();
            closed = true;
        }
        if (closed)
            return null;
        return conn.Duplicate();
    }

    static Socket? OpenFlag(Socket conn, int mode)
    {
        var open = true;
        if (mode == 3)
        {
            conn.Dispose();
            open = false;
        }
        return open ? conn.Duplicate() : null;
    }

    static Socket? WrongWayRound(Socket conn, bool stop)
    {
        bool closed = false;
        if (stop)
        {
            conn.Close();
            closed = true;
        }
        if (closed)
            return conn.Duplicate(); //! SDA1001
        return null;
    }

    static Socket? ParameterFlag(Socket conn, bool keep)
    {
        if (!keep)
            conn.Close();
        return keep ? conn.Duplicate() : null;
    }

    static Socket? SetToNull(Socket? conn, bool stop)
    {
        if (stop)
        {
            conn?.Close();
            conn = null;
        }
        return conn?.Duplicate();
    }

    static Socket? NullTested(Socket? conn, bool stop)
    {
        if (conn != null && stop)
        {
            conn.Close();
            conn = null;
        }
        if (conn is null)
            return null;
        return conn.Duplicate();
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
