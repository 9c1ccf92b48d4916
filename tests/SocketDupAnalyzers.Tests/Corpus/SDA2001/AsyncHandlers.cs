// SDA2001: handed to async methods that close it, keep it, or only use it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task Serve(Socket socket)
    {
        using (socket)
            await socket.SendAsync(new byte[] { 1 }, SocketFlags.None);
    }

    static async Task Greet(Socket socket) => await socket.SendAsync(new byte[] { 1 }, SocketFlags.None);

    static void FireAndForgetClosing(Socket conn)
    {
        var copy = conn.Duplicate();
        _ = Serve(copy);
    }

    static Task ReturnedClosing(Socket conn) => Serve(conn.Duplicate());

    static async Task AwaitedClosing(Socket conn) => await Serve(conn.Duplicate());

    static async Task AwaitedUsing(Socket conn)
    {
        using var copy = conn.Duplicate();
        await Greet(copy);
    }

    static async Task AwaitedOnlyUsed(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        await Greet(copy);
    }

    static async Task InlineOnlyUsed(Socket conn)
    {
        await Greet(conn.Duplicate()); //! SDA2001
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
