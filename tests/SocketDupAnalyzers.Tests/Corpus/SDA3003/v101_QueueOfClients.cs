using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Queues;

public sealed class Workers(ConcurrentQueue<TcpClient> queue, ChannelReader<TcpClient> channel, TcpListener listener)
{
    public void DrainQueue(Action<string?> handle)
    {
        while (queue.TryDequeue(out TcpClient? client))
        {
            using (client)
            {
                using var reader = new StreamReader(client.GetStream());
                handle(reader.ReadLine());
            }
        }
    }

    public async Task DrainChannelAsync(Action<string?> handle, CancellationToken ct)
    {
        while (await channel.WaitToReadAsync(ct))
        {
            while (channel.TryRead(out TcpClient? client))
            {
                using var reader = new StreamReader(client.GetStream());
                handle(await reader.ReadLineAsync(ct));
            }
        }
    }

    public void AcceptPattern(Action<string?> handle)
    {
        while (listener.AcceptTcpClient() is { } client)
        {
            var reader = new StreamReader(client.GetStream());
            handle(reader.ReadLine());
            client.Close();
        }
    }

    public static void All(Dictionary<string, TcpClient> peers, Action<string, string?> handle)
    {
        foreach ((string name, TcpClient peer) in peers)
        {
            var reader = new StreamReader(peer.GetStream());
            handle(name, reader.ReadLine());
        }
    }

    public static async Task PollAsync(string host, Action<string?> handle, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            (TcpClient client, NetworkStream stream) = await OpenAsync(host, ct);
            using (client)
            {
                var reader = new StreamReader(stream);
                handle(await reader.ReadLineAsync(ct));
            }
        }
    }

    private static async Task<(TcpClient, NetworkStream)> OpenAsync(string host, CancellationToken ct)
    {
        var client = new TcpClient();
        await client.ConnectAsync(host, 1, ct);
        return (client, client.GetStream());
    }
}
