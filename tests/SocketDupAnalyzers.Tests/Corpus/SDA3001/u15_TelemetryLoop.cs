// Work started in a loop and by a query, over one connection and over one of each turn.
using System.Net.Sockets;
using System.Text.Json;

namespace Telemetry;

public record Sample(string Name, double Value, DateTimeOffset At);

public sealed class TelemetrySender
{
    private readonly Socket _collector;

    public TelemetrySender(Socket collector) { _collector = collector; }

    public async Task SendAllAsync(IEnumerable<Sample> samples)
    {
        var tasks = new List<Task>();
        foreach (var sample in samples)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(sample);
            tasks.Add(Task.Run(async () =>
            {
                await _collector.SendAsync(bytes, SocketFlags.None); //! SDA3001
            }));
        }

        await Task.WhenAll(tasks);
    }

    public async Task SendEachAsync(IEnumerable<Sample> samples)
    {
        foreach (var sample in samples)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(sample);
            await Task.Run(() => _collector.Send(bytes));
        }
    }

    public Task SendLinqAsync(IEnumerable<Sample> samples) =>
        Task.WhenAll(samples.Select(s => _collector.SendAsync(JsonSerializer.SerializeToUtf8Bytes(s), SocketFlags.None))); //! SDA3001

    public async Task SendLinqBodyAsync(IEnumerable<Sample> samples)
    {
        var running = samples.Select(async s =>
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(s);
            await _collector.SendAsync(bytes, SocketFlags.None); //! SDA3001
        }).ToList();
        await Task.WhenAll(running);
    }

    public async Task SendGatedAsync(IEnumerable<Sample> samples)
    {
        using var gate = new SemaphoreSlim(1);
        await Task.WhenAll(samples.Select(async s =>
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(s);
            await gate.WaitAsync();
            try
            {
                await _collector.SendAsync(bytes, SocketFlags.None);
            }
            finally
            {
                gate.Release();
            }
        }));
    }

    public static async Task FanOutAsync(IEnumerable<TcpClient> clients, byte[] data)
    {
        var tasks = new List<Task>();
        foreach (var client in clients)
        {
            var stream = client.GetStream();
            tasks.Add(stream.WriteAsync(data, 0, data.Length));
        }

        await Task.WhenAll(tasks);
    }
}
