// SDA1001: closes and duplicates deep inside nested statements.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket LockInLoop(Socket conn, object gate, int turns)
    {
        for (int i = 0; i < turns; i++)
        {
            lock (gate)
            {
                if (i == 3)
                    conn.Dispose();
            }
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket? FinallyInLoop(IEnumerable<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            try
            {
                if (conn.Send(data) > 0)
                    return conn.Duplicate();
            }
            finally
            {
                conn.Close();
            }
        }
        return null;
    }

    static Socket NestedUsings(Socket outer, Socket inner, byte[] data)
    {
        using (inner)
        {
            using (outer)
                outer.Send(data);
            return inner.Duplicate();
        }
    }

    static Socket NestedUsingsWrong(Socket outer, Socket inner, byte[] data)
    {
        using (inner)
        {
            using (outer)
                outer.Send(data);
            return outer.Duplicate(); //! SDA1001
        }
    }

    static Socket InnerCatchLeaves(Socket conn, byte[] data)
    {
        while (true)
        {
            try
            {
                conn.Send(data);
                return conn.Duplicate();
            }
            catch (SocketException)
            {
                conn.Close();
                throw new InvalidOperationException("gone");
            }
        }
    }

    static Socket InnerCatchStays(Socket conn, byte[] data)
    {
        while (true)
        {
            try
            {
                conn.Receive(data);
            }
            catch (SocketException)
            {
                conn.Close();
                break;
            }
        }
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
