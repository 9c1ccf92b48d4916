// SDA2001: helpers that return a task of a duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task Unused(Socket conn)
    {
        var copy = await conn.DuplicateAsync(); //! SDA2001
    }

    static async Task Discarded(Socket conn)
    {
        _ = await conn.DuplicateAsync(); //! SDA2001
    }

    static async Task Used(Socket conn, byte[] data)
    {
        var copy = await conn.DuplicateAsync().ConfigureAwait(false); //! SDA2001
        await copy.SendAsync(data, SocketFlags.None);
    }

    static async Task Using(Socket conn, byte[] data)
    {
        using var copy = await conn.DuplicateAsync();
        await copy.SendAsync(data, SocketFlags.None);
    }

    static async Task<Socket> Returned(Socket conn) => await conn.DuplicateAsync();

    static Task<Socket> ReturnedTask(Socket conn) => conn.DuplicateAsync();

    static async Task Added(Socket conn, List<Socket> all) => all.Add(await conn.DuplicateAsync());

    static async Task UsingStatement(Socket conn, byte[] data)
    {
        using (var copy = await conn.DuplicateAsync())
            await copy.SendAsync(data, SocketFlags.None);
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
