// SDA1001: a duplicate is asked of a socket that was closed just before, by each managed way of closing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket AfterClose(Socket conn)
    {
        conn.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterDispose(Socket conn)
    {
        conn.Dispose();
        var worker = conn.Duplicate(); //! SDA1001
        return worker;
    }

    static void AfterAbortiveClose(Socket conn, byte[] data)
    {
        conn.Close(0);
        using var worker = conn.Duplicate(); //! SDA1001
        worker.Send(data);
    }

    static Socket DuplicateFirst(Socket conn)
    {
        var worker = conn.Duplicate();
        conn.Close();
        return worker;
    }

    static void DuplicateFirstInUsing(Socket conn, byte[] data)
    {
        using var worker = conn.Duplicate();
        conn.Dispose();
        worker.Send(data);
    }

    static void CloseLast(Socket conn, byte[] data)
    {
        using (var worker = conn.Duplicate())
            worker.Send(data);
        conn.Close();
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
