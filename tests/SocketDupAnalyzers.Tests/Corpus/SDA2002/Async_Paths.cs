// SDA2002: async methods with paths that skip the close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task Forgotten(Socket conn, byte[] data)
    {
        var copy = await conn.DuplicateAsync(); //! SDA2002
        if (data.Length == 0)
            return;
        await copy.SendAsync(data, SocketFlags.None);
        copy.Close();
    }

    static async Task<Socket?> ForgottenResult(Socket conn, byte[] buffer)
    {
        var copy = await conn.DuplicateAsync(); //! SDA2002
        int read = await copy.ReceiveAsync(buffer, SocketFlags.None);
        if (read == 0)
            return null;
        return copy;
    }

    static async Task Using(Socket conn, byte[] data)
    {
        using var copy = await conn.DuplicateAsync();
        if (data.Length == 0)
            return;
        await copy.SendAsync(data, SocketFlags.None);
    }

    static async Task<Socket?> ClosedOrReturned(Socket conn, byte[] buffer)
    {
        var copy = await conn.DuplicateAsync();
        try
        {
            int read = await copy.ReceiveAsync(buffer, SocketFlags.None);
            if (read > 0)
                return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
        copy.Dispose();
        return null;
    }

    static async Task Cancelled(Socket conn, byte[] data, CancellationToken token)
    {
        var copy = await conn.DuplicateAsync(); //! SDA2002
        if (token.IsCancellationRequested)
            return;
        copy.Close();
    }

    static async Task CheckedFirst(Socket conn, CancellationToken token)
    {
        if (token.IsCancellationRequested)
            return;
        var copy = await conn.DuplicateAsync();
        copy.Close();
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
