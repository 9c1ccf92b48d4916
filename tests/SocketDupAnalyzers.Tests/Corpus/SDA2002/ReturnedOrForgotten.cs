// SDA2002: given away on one path, forgotten on another.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? ReturnedOnOne(Socket conn, bool keep)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (keep)
            return copy;
        return null;
    }

    static Socket Other(Socket conn, bool keep)
    {
        var copy = conn.Duplicate(); //! SDA2002
        return keep ? copy : conn;
    }

    static void StoredOnOne(Socket conn, List<Socket> all)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (all.Count < 16)
            all.Add(copy);
    }

    static Socket? ReturnedOrClosed(Socket conn, bool keep)
    {
        var copy = conn.Duplicate();
        if (keep)
            return copy;
        copy.Close();
        return null;
    }

    static Socket? MadeWhenKept(Socket conn, bool keep)
    {
        if (!keep)
            return null;
        return conn.Duplicate();
    }

    static Socket Lazily(Socket conn, bool keep) => keep ? conn.Duplicate() : conn;

    static void StoredOrClosed(Socket conn, List<Socket> all)
    {
        int count = all.Count;
        var copy = conn.Duplicate();
        if (count < 16)
            all.Add(copy);
        else
            copy.Dispose();
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
