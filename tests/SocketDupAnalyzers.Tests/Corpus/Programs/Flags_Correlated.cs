// Correct: flags, counters, results and errors that tell whether the socket is still open.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Correlated
{
    private static bool TryFill(Socket s, byte[] buffer, out int count)
    {
        count = s.Receive(buffer);
        if (count > 0)
            return true;
        s.Close();
        return false;
    }

    public static int Drain(Socket s)
    {
        var buffer = new byte[100];
        var total = 0;
        while (TryFill(s, buffer, out var n))
        {
            total += n;
            s.Send(buffer, 0, n, SocketFlags.None);
        }

        return total;
    }

    public static void ErrorText(Socket s, byte[] data)
    {
        string? error = null;
        try
        {
            s.Send(data);
        }
        catch (SocketException e)
        {
            error = e.Message;
            s.Close();
        }

        if (error == null)
            s.Shutdown(SocketShutdown.Send);
        else
            Console.Error.WriteLine(error);
    }

    public static void OpenFlag(Socket s)
    {
        var buffer = new byte[10];
        for (var open = true; open;)
        {
            if (s.Receive(buffer) == 0)
            {
                s.Close();
                open = false;
                continue;
            }

            s.Send(buffer);
        }
    }

    public static void Owned(Socket s, bool own)
    {
        Socket? copy = null;
        if (own)
            copy = s.Duplicate();
        Console.WriteLine(own);
        if (own)
            copy!.Dispose();
    }

    public static void KeepAlive(Socket s, byte[] request, bool keep)
    {
        s.Send(request);
        if (!keep)
            s.Close();
        Console.WriteLine(keep ? "kept" : "closed");
        if (keep)
            s.Send(request);
    }

    public static bool Transfer(Socket s, ICollection<Socket> target)
    {
        var copy = s.Duplicate();
        var given = false;
        try
        {
            if (copy.Poll(1000, SelectMode.SelectWrite))
            {
                target.Add(copy);
                given = true;
            }
        }
        finally
        {
            if (!given)
                copy.Dispose();
        }

        return given;
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
