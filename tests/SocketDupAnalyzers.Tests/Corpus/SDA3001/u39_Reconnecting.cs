// Class: a connection that is made anew.
using System.Net.Sockets;

namespace Reconnect;

public sealed class ReconnectingClient : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private readonly SemaphoreSlim _sendLock = new(1, 1);
    private readonly CancellationTokenSource _cts = new();
    private TcpClient? _client;
    private NetworkStream? _stream;

    public ReconnectingClient(string host, int port)
    {
        _host = host;
        _port = port;
    }

    public event Action<byte[]>? Received;

    public void Start() => Task.Run(RunAsync);

    private async Task RunAsync()
    {
        while (!_cts.IsCancellationRequested)
        {
            try
            {
                var client = new TcpClient();
                await client.ConnectAsync(_host, _port, _cts.Token);
                var stream = client.GetStream();
                await _sendLock.WaitAsync(_cts.Token);
                try
                {
                    await stream.WriteAsync("LOGIN\n"u8.ToArray(), _cts.Token);
                    _client = client;
                    _stream = stream;
                }
                finally
                {
                    _sendLock.Release();
                }

                var buffer = new byte[4096];
                int n;
                while ((n = await stream.ReadAsync(buffer, _cts.Token)) > 0)
                    Received?.Invoke(buffer.AsSpan(0, n).ToArray());
            }
            catch (Exception e) when (e is SocketException or IOException)
            {
                await Task.Delay(1000, _cts.Token);
            }
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> data)
    {
        await _sendLock.WaitAsync();
        try
        {
            var s = _stream ?? throw new InvalidOperationException("not connected");
            await s.WriteAsync(data);
        }
        finally
        {
            _sendLock.Release();
        }
    }

    public void Dispose()
    {
        _cts.Cancel();
        _client?.Dispose();
    }
}

public sealed class UnlockedReconnecting
{
    private NetworkStream? _stream;
    private Task? _beats;

    public async Task ConnectAsync(string host)
    {
        var client = new TcpClient();
        await client.ConnectAsync(host, 1234);
        _stream = client.GetStream();
        _beats ??= Task.Run(BeatsAsync);
    }

    private async Task BeatsAsync()
    {
        while (true)
        {
            await Task.Delay(1000);
            var s = _stream;
            if (s is null)
                continue;
            await s.WriteAsync(new byte[] { 0 });
        }
    }

    public async Task SendAsync(byte[] data)
    {
        if (_stream is { } s)
            await s.WriteAsync(data); //! SDA3001
    }
}
