// SDA2002: retry loops.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? Retry(Socket conn, int attempts)
    {
        while (attempts-- > 0)
        {
            var copy = conn.Duplicate(); //! SDA2002
            if (copy.Connected)
                return copy;
        }
        return null;
    }

    static Socket? RetryClosing(Socket conn, int attempts)
    {
        while (attempts-- > 0)
        {
            var copy = conn.Duplicate();
            if (copy.Connected)
                return copy;
            copy.Close();
        }
        return null;
    }

    static Socket? FirstConnected(IEnumerable<Socket> all)
    {
        foreach (var conn in all)
        {
            if (!conn.Connected)
                continue;
            return conn.Duplicate();
        }
        return null;
    }

    static void DoWhile(Socket conn, byte[] buffer)
    {
        int turns = 0;
        do
        {
            var copy = conn.Duplicate(); //! SDA2002
            if (turns++ > 3)
                continue;
            copy.Close();
        }
        while (turns < 8);
    }

    static void ForClosing(Socket conn, int turns)
    {
        for (int i = 0; i < turns; i++)
        {
            var copy = conn.Duplicate();
            copy.Close();
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
