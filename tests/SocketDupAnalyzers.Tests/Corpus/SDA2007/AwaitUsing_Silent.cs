// SDA2007: await using and asynchronous clean-up.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task AwaitUsing(Socket conn, byte[] data)
    {
        await using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        await stream.WriteAsync(data);
        await stream.FlushAsync();
    }

    static async Task AwaitUsingBlock(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true))
            await stream.WriteAsync(data);
    }

    static async Task FinallyAsync(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        try
        {
            await stream.WriteAsync(data);
        }
        finally
        {
            await stream.DisposeAsync();
        }
    }

    static async Task NotCovered(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true); //! SDA2007
        await stream.WriteAsync(data);
        await stream.DisposeAsync();
    }

    static async Task TwoOfThem(Socket a, Socket b, byte[] data)
    {
        using var first = await a.DuplicateAsync();
        using var second = await b.DuplicateAsync();
        await first.SendAsync(data, SocketFlags.None);
        await second.SendAsync(data, SocketFlags.None);
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

static class AsyncSocketCopies
{
    public static async Task<Socket> DuplicateAsync(this Socket socket)
    {
        await Task.Yield();
        return socket.Duplicate();
    }
}
