// SDA2007: closed in a finally that covers the operations.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Finally(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
        }
        finally
        {
            copy.Close();
        }
    }

    static void MadeInTry(Socket conn, byte[] data)
    {
        Socket? copy = null;
        try
        {
            copy = conn.Duplicate();
            copy.Send(data);
        }
        finally
        {
            copy?.Close();
        }
    }

    static Socket Flagged(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        bool given = false;
        try
        {
            copy.Send(data);
            given = true;
            return copy;
        }
        finally
        {
            if (!given)
                copy.Dispose();
        }
    }

    static Socket Nulled(Socket conn, byte[] data)
    {
        Socket? copy = conn.Duplicate();
        try
        {
            copy.Send(data);
            var result = copy;
            copy = null;
            return result;
        }
        finally
        {
            copy?.Dispose();
        }
    }

    static void CallBeforeTry(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        try
        {
            copy.Send(data);
        }
        finally
        {
            copy.Close();
        }
    }

    static void FinallyOfAnother(Socket conn, Socket other, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        try
        {
            copy.Send(data);
        }
        finally
        {
            other.Close();
        }
        copy.Close();
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
