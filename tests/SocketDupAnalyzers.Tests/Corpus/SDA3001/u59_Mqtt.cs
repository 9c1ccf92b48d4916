// One loop that drains a channel, and three that write by themselves.
using System.Net.Sockets;
using System.Threading.Channels;

namespace D13;

public sealed class MqttClient : IAsyncDisposable
{
    private readonly Channel<ReadOnlyMemory<byte>> _outgoing = Channel.CreateBounded<ReadOnlyMemory<byte>>(64);
    private readonly CancellationTokenSource _cts = new();
    private TcpClient? _tcp;
    private Task _sendLoop = Task.CompletedTask;
    private Task _receiveLoop = Task.CompletedTask;
    private Task _keepAlive = Task.CompletedTask;

    public async Task ConnectAsync(string host, int port, CancellationToken ct = default)
    {
        _tcp = new TcpClient { NoDelay = true };
        await _tcp.ConnectAsync(host, port, ct);
        var stream = _tcp.GetStream();
        await stream.WriteAsync(new byte[] { 0x10, 0 }, ct);
        var ack = new byte[4];
        await stream.ReadExactlyAsync(ack, ct);
        _sendLoop = SendLoopAsync(stream);
        _receiveLoop = ReceiveLoopAsync(stream);
        _keepAlive = KeepAliveAsync(TimeSpan.FromSeconds(30));
    }

    public ValueTask PublishAsync(ReadOnlyMemory<byte> packet, CancellationToken ct = default) => _outgoing.Writer.WriteAsync(packet, ct);

    private async Task SendLoopAsync(NetworkStream stream)
    {
        await foreach (var packet in _outgoing.Reader.ReadAllAsync())
            await stream.WriteAsync(packet);
        await stream.WriteAsync(new byte[] { 0xE0, 0 });
    }

    private async Task ReceiveLoopAsync(NetworkStream stream)
    {
        var header = new byte[2];
        while (!_cts.IsCancellationRequested)
        {
            await stream.ReadExactlyAsync(header, _cts.Token);
            var body = new byte[header[1]];
            await stream.ReadExactlyAsync(body, _cts.Token);
            if ((header[0] >> 4) == 3)
                await _outgoing.Writer.WriteAsync(new byte[] { 0x40, 2, body[0], body[1] }, _cts.Token);
        }
    }

    private async Task KeepAliveAsync(TimeSpan period)
    {
        using var timer = new PeriodicTimer(period);
        while (await timer.WaitForNextTickAsync(_cts.Token))
            await _outgoing.Writer.WriteAsync(new byte[] { 0xC0, 0 }, _cts.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _cts.CancelAsync();
        _outgoing.Writer.TryComplete();
        await Task.WhenAll(_sendLoop, _receiveLoop, _keepAlive).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _tcp?.Dispose();
    }
}

public sealed class HastyMqttClient
{
    private readonly CancellationTokenSource _cts = new();
    private NetworkStream? _stream;
    private Task? _receiveLoop;
    private Task? _keepAlive;

    public async Task ConnectAsync(string host, int port)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(host, port);
        _stream = tcp.GetStream();
        await _stream.WriteAsync(new byte[] { 0x10, 0 });
        _receiveLoop = ReceiveLoopAsync();
        _keepAlive = KeepAliveAsync();
    }

    private async Task ReceiveLoopAsync()
    {
        var header = new byte[2];
        while (!_cts.IsCancellationRequested)
        {
            await _stream!.ReadExactlyAsync(header);
            if ((header[0] >> 4) == 3)
                await _stream.WriteAsync(new byte[] { 0x40, 0 });
        }
    }

    private async Task KeepAliveAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30));
        while (await timer.WaitForNextTickAsync(_cts.Token))
        {
            await _stream!.WriteAsync(new byte[] { 0xC0, 0 }); //! SDA3001
        }
    }

    public async Task PublishAsync(ReadOnlyMemory<byte> packet, CancellationToken ct = default)
    {
        if (_stream is null)
            throw new InvalidOperationException();
        await _stream.WriteAsync(packet, ct); //! SDA3001
        await _stream.FlushAsync(ct); //? SDA3001
    }

    public async Task StopAsync()
    {
        await _cts.CancelAsync();
        try
        {
            await Task.WhenAll(_receiveLoop!, _keepAlive!);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
        }

        await _stream!.WriteAsync(new byte[] { 0xE0, 0 });
    }
}
