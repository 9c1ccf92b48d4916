// SDA1003: a hosted service in two parts: accept loop, client sets, start and stop.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

sealed partial class EchoService(IPEndPoint address) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, Task> _clients = new();
    private readonly CancellationTokenSource _stopping = new();
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;
    private int _next;

    public Task StartAsync()
    {
        _listener = new TcpListener(address);
        _listener.Start();
        _accepting = AcceptAsync(_listener, _stopping.Token);
        return Task.CompletedTask;
    }

    public async Task StopAsync()
    {
        _stopping.Cancel();
        _listener?.Stop();
        try { await _accepting; } catch (OperationCanceledException) { }
        await Task.WhenAll(_clients.Values);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stopping.Dispose();
    }
}

sealed partial class EchoService
{
    private async Task AcceptAsync(TcpListener listener, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(token);
            int id = _next++;
            _clients[id] = Task.Run(() => EchoAsync(client, token), token);
        }
    }

    private async Task AcceptWithUsingAsync(TcpListener listener, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            using TcpClient client = await listener.AcceptTcpClientAsync(token);
            int id = _next++;
            _clients[id] = Task.Run(() => EchoAsync(client, token), token); //! SDA1003
        }
    }

    private async Task AcceptOneAsync(TcpListener listener, CancellationToken token)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(token);
        await EchoAsync(client, token);
    }

    private async Task AcceptAndTryAddAsync(TcpListener listener, CancellationToken token)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(token);
        _clients.TryAdd(_next++, EchoAsync(client, token)); //! SDA1003
    }

    private async Task RejectAsync(TcpListener listener, CancellationToken token)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(token);
        await client.GetStream().WriteAsync("busy"u8.ToArray(), token);
    }

    private static async Task EchoAsync(TcpClient client, CancellationToken token)
    {
        using (client)
        await using (NetworkStream stream = client.GetStream())
        {
            var buffer = new byte[1024];
            int count;
            while ((count = await stream.ReadAsync(buffer, token)) > 0)
                await stream.WriteAsync(buffer.AsMemory(0, count), token);
        }
    }
}

sealed class Broadcaster(IReadOnlyList<Socket> peers)
{
    public void Shout(byte[] data)
    {
        foreach (Socket peer in peers)
        {
            _ = peer.SendAsync(data, SocketFlags.None); //! SDA1003
            peer.Close();
        }
    }

    public async Task ShoutAsync(byte[] data)
    {
        foreach (Socket peer in peers)
        {
            await peer.SendAsync(data, SocketFlags.None);
            peer.Close();
        }
    }

    public async Task ShoutTogether(byte[] data)
    {
        await Task.WhenAll(peers.Select(peer => peer.SendAsync(data, SocketFlags.None)));
        foreach (Socket peer in peers) peer.Close();
    }
}
