// SDA1001: goto follows its label.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static List<Socket> Backward(Socket conn, int workers)
    {
        var copies = new List<Socket>();
    again:
        copies.Add(conn.Duplicate()); //! SDA1001
        conn.Close();
        if (--workers > 0)
            goto again;
        return copies;
    }

    static Socket? Forward(Socket conn, bool stop)
    {
        if (stop)
        {
            conn.Close();
            goto end;
        }
        return conn.Duplicate();
    end:
        return null;
    }

    static Socket ForwardInto(Socket conn, bool stop)
    {
        if (stop)
        {
            conn.Close();
            goto copy;
        }
        Console.WriteLine("running");
    copy:
        return conn.Duplicate(); //! SDA1001
    }

    static Socket? CaseGoto(Socket conn, int mode)
    {
        switch (mode)
        {
            case 0:
                conn.Close();
                goto case 2;
            case 1:
                return conn.Duplicate();
            case 2:
                return null;
            default:
                goto case 1;
        }
    }

    static Socket? CaseGotoInto(Socket conn, int mode)
    {
        switch (mode)
        {
            case 0:
                conn.Close();
                goto case 1;
            case 1:
                return conn.Duplicate(); //! SDA1001
            default:
                return null;
        }
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
