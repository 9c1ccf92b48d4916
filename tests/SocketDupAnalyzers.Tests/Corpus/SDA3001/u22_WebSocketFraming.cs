// Class: frames written under a semaphore of the base class, and with none.
using System.Net.Sockets;

namespace Ws;

public abstract class FrameConnection
{
    protected readonly Stream Wire;
    protected readonly SemaphoreSlim WriteGate = new(1, 1);

    protected FrameConnection(NetworkStream wire) => Wire = wire;

    protected async Task WriteFrameAsync(byte opcode, ReadOnlyMemory<byte> payload, CancellationToken ct)
    {
        await WriteGate.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            await Wire.WriteAsync(new byte[] { (byte)(0x80 | opcode), (byte)payload.Length }, ct).ConfigureAwait(false);
            await Wire.WriteAsync(payload, ct).ConfigureAwait(false);
        }
        finally
        {
            WriteGate.Release();
        }
    }
}

public sealed class WebSocketConnection : FrameConnection
{
    private readonly Task _reader;
    private readonly Task _pings;
    private readonly CancellationTokenSource _cts = new();

    public WebSocketConnection(NetworkStream wire) : base(wire)
    {
        _reader = ReadLoopAsync();
        _pings = PingsAsync();
    }

    public Task SendTextAsync(string text) => WriteFrameAsync(1, System.Text.Encoding.UTF8.GetBytes(text), default);

    public Task CloseAsync() => WriteFrameAsync(8, new byte[] { 3, 232 }, default);

    private async Task PingsAsync()
    {
        while (!_cts.IsCancellationRequested)
        {
            await Task.Delay(20_000, _cts.Token);
            await WriteFrameAsync(9, ReadOnlyMemory<byte>.Empty, _cts.Token);
        }
    }

    private async Task ReadLoopAsync()
    {
        var head = new byte[2];
        while (true)
        {
            await Wire.ReadExactlyAsync(head);
            var payload = new byte[head[1] & 0x7f];
            await Wire.ReadExactlyAsync(payload);
            if ((head[0] & 15) == 9)
                await WriteFrameAsync(10, payload, default);
        }
    }
}

public abstract class UnguardedConnection(NetworkStream wire)
{
    protected NetworkStream Wire { get; } = wire;
}

public sealed class UnguardedWebSocket : UnguardedConnection
{
    private readonly Task _pings;

    public UnguardedWebSocket(NetworkStream wire) : base(wire) => _pings = Task.Run(PingsAsync);

    public async Task SendAsync(byte opcode, ReadOnlyMemory<byte> payload)
    {
        await Wire.WriteAsync(new byte[] { (byte)(0x80 | opcode), (byte)payload.Length });
        await Wire.WriteAsync(payload);
    }

    private async Task PingsAsync()
    {
        while (true)
        {
            await Task.Delay(20_000);
            await Wire.WriteAsync(new byte[] { 0x89, 0 }); //! SDA3001
        }
    }

    public Task Completion => _pings;
}
