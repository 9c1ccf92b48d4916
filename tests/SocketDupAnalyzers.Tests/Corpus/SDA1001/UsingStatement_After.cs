// SDA1001: the end of a using statement closes; a duplicate after the block comes too late.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket AfterBlock(Socket listener, byte[] data)
    {
        Socket conn = listener.Accept();
        using (conn)
        {
            conn.Send(data);
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterSingleStatement(Socket conn, byte[] data)
    {
        using (conn)
            conn.Send(data);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterAliasBlock(Socket conn, byte[] data)
    {
        using (var alias = conn)
        {
            alias.Send(data);
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket InsideBlock(Socket listener)
    {
        using (var conn = listener.Accept())
        {
            return conn.Duplicate();
        }
    }

    static Socket InsideThenAfter(Socket listener)
    {
        Socket worker;
        using (var conn = listener.Accept())
        {
            worker = conn.Duplicate();
        }
        return worker;
    }

    static Socket NewConnectionAfter(Socket listener, byte[] data)
    {
        Socket conn = listener.Accept();
        using (conn)
        {
            conn.Send(data);
        }
        conn = listener.Accept();
        using (conn)
            return conn.Duplicate();
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
