// SDA1001: a lambda given to unknown code starts with nothing known about what it captures.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    private static event Action? Stopping;

    static Socket CloseOnCancel(Socket conn, CancellationToken token)
    {
        using var registration = token.Register(() => conn.Close());
        return conn.Duplicate();
    }

    static Socket CloseOnEvent(Socket conn)
    {
        Stopping += () => conn.Close();
        return conn.Duplicate();
    }

    static Lazy<Socket> DuplicateLater(Socket conn, Socket fresh)
    {
        Socket current = conn;
        current.Close();
        var lazy = new Lazy<Socket>(() => current.Duplicate());
        current = fresh;
        return lazy;
    }

    static IDisposable? CloseInCallback(Socket conn, CancellationToken token, out Socket copy)
    {
        var registration = token.Register(static state => ((Socket)state!).Dispose(), conn);
        copy = conn.Duplicate();
        return registration;
    }

    static void Stop() => Stopping?.Invoke();
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
