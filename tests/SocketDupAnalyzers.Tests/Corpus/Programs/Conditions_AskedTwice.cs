// Correct: the same condition, or its opposite, is asked again, and answers the same.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class AskedTwice
{
    public static void Count(Socket s, byte[] buffer)
    {
        var n = s.Receive(buffer);
        if (n <= 0)
            s.Close();
        Console.WriteLine(n);
        if (n > 0)
            s.Send(buffer, n, SocketFlags.None);
    }

    public static void Limit(Socket s, int level)
    {
        Socket? copy = null;
        if (level > 3)
            copy = s.Duplicate();
        Console.WriteLine(level);
        if (level > 3)
            copy!.Dispose();
    }

    public static void Borrowed(Socket s, Socket? given)
    {
        var own = given == null;
        var used = given ?? s.Duplicate();
        try
        {
            used.Send("x"u8);
        }
        finally
        {
            if (own)
                used.Dispose();
        }
    }

    public static void Optional(Socket s, int? timeout)
    {
        if (!timeout.HasValue)
            s.Close();
        Console.WriteLine(timeout);
        if (timeout.HasValue)
            s.SendTimeout = timeout.Value;
    }

    public static void Opposite(Socket s, bool close, byte[] next)
    {
        var keep = !close;
        if (close)
            s.Close();
        Console.WriteLine(keep);
        if (keep)
            s.Send(next);
    }
}

static class SocketCopies
{
    private const int F_DUPFD_CLOEXEC = 1030;

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle fd, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int fd = fcntl(socket.SafeHandle, F_DUPFD_CLOEXEC, 0);
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}
