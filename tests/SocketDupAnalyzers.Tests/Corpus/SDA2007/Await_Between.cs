// SDA2007: an await between counts.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task<Socket> Delay(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2007
        await Task.Delay(10);
        return copy;
    }

    static async Task Send(Socket conn, byte[] data)
    {
        var copy = await conn.DuplicateAsync(); //! SDA2007
        await copy.SendAsync(data, SocketFlags.None);
        copy.Close();
    }

    static async Task AwaitOfTask(Socket conn, Task ready)
    {
        var copy = await conn.DuplicateAsync(); //! SDA2007
        await ready;
        copy.Close();
    }

    static async Task<Socket> OnlyItsOwn(Socket conn)
    {
        var copy = await conn.DuplicateAsync();
        return copy;
    }

    static async Task<Socket> Before(Socket conn, Task ready)
    {
        await ready;
        return await conn.DuplicateAsync();
    }

    static async Task Using(Socket conn, byte[] data)
    {
        using var copy = await conn.DuplicateAsync();
        await copy.SendAsync(data, SocketFlags.None);
    }

    static async Task Finally(Socket conn, byte[] data)
    {
        var copy = await conn.DuplicateAsync();
        try
        {
            await copy.SendAsync(data, SocketFlags.None);
        }
        finally
        {
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

static class AsyncSocketCopies
{
    public static async Task<Socket> DuplicateAsync(this Socket socket)
    {
        await Task.Yield();
        return socket.Duplicate();
    }
}
