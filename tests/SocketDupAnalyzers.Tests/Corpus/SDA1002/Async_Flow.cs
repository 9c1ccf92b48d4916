// SDA1002: awaits keep the order.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task AfterAwait(Socket conn, byte[] data)
    {
        conn.Close();
        await Task.Delay(10);
        await conn.SendAsync(data, SocketFlags.None); //! SDA1002
    }

    static async ValueTask<int> AfterUsing(Socket conn, byte[] data)
    {
        using (conn)
            await conn.SendAsync(data, SocketFlags.None);
        return await conn.ReceiveAsync(data, SocketFlags.None); //! SDA1002
    }

    static async Task AfterStreamDispose(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        await stream.WriteAsync(data);
        await stream.DisposeAsync();
        await stream.WriteAsync(data); //! SDA1002
    }

    static async Task InOrder(TcpClient client, byte[] data)
    {
        await using var stream = client.GetStream();
        await stream.WriteAsync(data);
        await stream.FlushAsync();
    }

    static async Task Guarded(Socket conn, byte[] data)
    {
        conn.Close();
        try
        {
            await conn.SendAsync(data, SocketFlags.None);
        }
        catch (ObjectDisposedException)
        {
        }
    }

    static async Task CloseInFinally(Socket conn, byte[] data, CancellationToken token)
    {
        try
        {
            while (!token.IsCancellationRequested)
                await conn.SendAsync(data, SocketFlags.None, token);
        }
        finally
        {
            conn.Close();
        }
    }

    static async Task AwaitForeach(IAsyncEnumerable<byte[]> packets, Socket conn)
    {
        await foreach (var packet in packets)
        {
            await conn.SendAsync(packet, SocketFlags.None); //! SDA1002
            conn.Close();
        }
    }

    static async Task AwaitForeachInOrder(IAsyncEnumerable<byte[]> packets, Socket conn)
    {
        await foreach (var packet in packets)
            await conn.SendAsync(packet, SocketFlags.None);
        conn.Close();
    }
}
