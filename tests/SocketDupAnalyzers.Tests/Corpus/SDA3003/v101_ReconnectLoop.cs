using System.Net.Sockets;

namespace Typical;

public sealed class FeedReader(string host, int port)
{
    private TcpClient? _client;
    private NetworkStream? _stream;

    public event Action<string>? Line;

    public async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await ConnectAsync(ct);
                using var reader = new StreamReader(_stream!);
                while (await reader.ReadLineAsync(ct) is { } line)
                {
                    Line?.Invoke(line);
                }
            }
            catch (IOException)
            {
                await Task.Delay(1000, ct);
            }
        }
    }

    private async Task ConnectAsync(CancellationToken ct)
    {
        _client?.Dispose();
        _client = new TcpClient();
        await _client.ConnectAsync(host, port, ct);
        _stream = _client.GetStream();
    }
}
