// SDA1001: async methods and helpers that return a Task of a duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task<Socket> AfterClose(Socket conn)
    {
        conn.Close();
        return await conn.DuplicateAsync(); //! SDA1001
    }

    static async Task<Socket> AfterCloseAndAwait(Socket conn)
    {
        conn.Close();
        await Task.Delay(10);
        return await conn.DuplicateAsync().ConfigureAwait(false); //! SDA1001
    }

    static async Task<Socket> AfterAsyncHelper(Socket conn)
    {
        await ShutAsync(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static async ValueTask<Socket> AfterUsingBlock(Socket listener, byte[] data)
    {
        var conn = await listener.AcceptAsync();
        using (conn)
        {
            await conn.SendAsync(data);
        }
        return await conn.DuplicateAsync(); //! SDA1001
    }

    static async Task<Socket> InOrder(Socket conn)
    {
        var copy = await conn.DuplicateAsync();
        conn.Close();
        return copy;
    }

    static async Task<Socket> InUsing(Socket listener, byte[] data)
    {
        using var conn = await listener.AcceptAsync();
        await conn.SendAsync(data);
        return await conn.DuplicateAsync();
    }

    static async Task<Socket> HelperOnAnother(Socket conn, Socket other)
    {
        await ShutAsync(other);
        return await conn.DuplicateAsync();
    }

    static async Task ShutAsync(Socket s)
    {
        await Task.Yield();
        s.Close();
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
