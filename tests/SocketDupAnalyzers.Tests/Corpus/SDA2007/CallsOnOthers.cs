// SDA2007: any invocation between counts, not only one on the duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket FileDeleted(Socket conn, string path)
    {
        var copy = conn.Duplicate(); //! SDA2007
        File.Delete(path);
        return copy;
    }

    static Socket OriginalUsed(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        conn.Send(data);
        return copy;
    }

    static Socket Delegate(Socket conn, Action callback)
    {
        var copy = conn.Duplicate(); //! SDA2007
        callback();
        return copy;
    }

    static Socket Parsed(Socket conn, string text, out int number)
    {
        var copy = conn.Duplicate(); //! SDA2007
        number = int.Parse(text);
        return copy;
    }

    static Socket ParsedFirst(Socket conn, string text, out int number)
    {
        number = int.Parse(text);
        return conn.Duplicate();
    }

    static Socket DelegateFirst(Socket conn, Action callback)
    {
        callback();
        var copy = conn.Duplicate();
        return copy;
    }

    static void DelegateInUsing(Socket conn, Action callback)
    {
        using var copy = conn.Duplicate();
        callback();
    }

    static Socket FileInTry(Socket conn, string path)
    {
        var copy = conn.Duplicate();
        try
        {
            File.Delete(path);
        }
        catch (Exception)
        {
            copy.Close();
            throw;
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
