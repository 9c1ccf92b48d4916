// The work's only use of the listener is an accept that the cancelled token has ended before Stop; at worst a faulted task nobody looks at, no connection is hurt.
using System.Net;
using System.Net.Sockets;

public static class Ephemeral
{
    public static async Task<int> Use(CancellationToken token)
    {
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        using CancellationTokenSource cts = CancellationTokenSource.CreateLinkedTokenSource(token);
        _ = Loop(listener, cts.Token);
        try
        {
            using var c = new TcpClient();
            await c.ConnectAsync((IPEndPoint)listener.LocalEndpoint, token);
            return c.Client.ReceiveBufferSize;
        }
        finally
        {
            await cts.CancelAsync();
            listener.Stop();
        }
    }

    static async Task Loop(TcpListener listener, CancellationToken token)
    {
        try
        {
            while (!token.IsCancellationRequested)
            {
                Socket socket = await listener.AcceptSocketAsync(token);
                _ = Handle(socket, token);
            }
        }
        catch (OperationCanceledException) { }
    }

    static async Task Handle(Socket socket, CancellationToken token)
    {
        using (socket) await socket.SendAsync(new byte[1], token);
    }
}
