// SDA1001: await using of an owning stream closes the socket under it; of a borrowing one it does not.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task<Socket> Owning(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn, ownsSocket: true))
        {
            await stream.WriteAsync(data);
        }
        return conn.Duplicate(); //! SDA1001
    }

    static async Task<Socket> OwningAsyncCopy(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn, true))
        {
            await stream.WriteAsync(data);
        }
        return await conn.DuplicateAsync(); //! SDA1001
    }

    static async Task<Socket> Borrowing(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn, ownsSocket: false))
        {
            await stream.WriteAsync(data);
        }
        return conn.Duplicate();
    }

    static async Task<Socket> BorrowingByDefault(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn))
        {
            await stream.WriteAsync(data);
        }
        return await conn.DuplicateAsync();
    }

    static async Task<Socket> ExplicitDispose(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn, FileAccess.ReadWrite, ownsSocket: true);
        await stream.WriteAsync(data);
        await stream.DisposeAsync();
        return conn.Duplicate(); //! SDA1001
    }

    static async Task<Socket> FileAccessOnly(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn, FileAccess.Write))
        {
            await stream.WriteAsync(data);
        }
        return conn.Duplicate();
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
