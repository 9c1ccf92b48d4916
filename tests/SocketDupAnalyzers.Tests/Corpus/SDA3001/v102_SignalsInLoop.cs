using System.Net;
using System.Net.Sockets;

namespace Signals;

public sealed class FakeServer
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _cts = new();
    private readonly TaskCompletionSource _accepted = new();
    private TcpClient? _client;
    private StreamWriter? _writer;
    private Task? _loop;

    public FakeServer()
    {
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start(1);
        _loop = Task.Run(async () => await ServeAsync(), _cts.Token);
    }

    public async Task SendAsync(string data)
    {
        await _accepted.Task.ConfigureAwait(false);
        await _writer!.WriteAsync(data);
        await _writer.FlushAsync();
    }

    private async Task ServeAsync()
    {
        _client = await _listener.AcceptTcpClientAsync();
        var stream = _client.GetStream();
        _writer = new StreamWriter(stream) { AutoFlush = false };
        var reader = new StreamReader(stream);
        await _writer.WriteAsync("INFO\r\n");
        await _writer.FlushAsync();
        while (!_cts.Token.IsCancellationRequested)
        {
            var line = await reader.ReadLineAsync();
            if (line == null)
                break;

            if (line.StartsWith("PING"))
            {
                await _writer.WriteAsync("PONG\r\n"); //! SDA3001
                await _writer.FlushAsync(); //! SDA3001

                if (!_accepted.Task.IsCompleted)
                    _accepted.TrySetResult();
            }
        }
    }
}
