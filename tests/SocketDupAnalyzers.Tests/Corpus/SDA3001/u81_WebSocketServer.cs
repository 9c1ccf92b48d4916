// Two loops of one connection, in parts of a class; an answer beside a ping.
using System.Net.Sockets;
using System.Threading.Channels;

namespace F05;

public enum Opcode : byte { Text = 1, Close = 8, Ping = 9, Pong = 10 }

public readonly record struct Frame(Opcode Opcode, ReadOnlyMemory<byte> Payload);

public sealed partial class WsConnection
{
    private readonly Stream _transport;
    private readonly Channel<Frame> _frames = Channel.CreateUnbounded<Frame>(new UnboundedChannelOptions { SingleReader = true });

    public WsConnection(Socket socket) => _transport = new NetworkStream(socket, true);

    public async Task RunAsync(CancellationToken ct)
    {
        var writer = WriteLoopAsync(ct);
        var reader = ReadLoopAsync(ct);
        var finished = await Task.WhenAny(writer, reader);
        _frames.Writer.TryComplete();
        await finished;
        await Task.WhenAll(writer, reader);
        await _transport.WriteAsync(new byte[] { 0x88, 0 }, ct);
    }

    public bool TrySend(Frame frame) => _frames.Writer.TryWrite(frame);
}

public sealed partial class WsConnection
{
    private async Task WriteLoopAsync(CancellationToken ct)
    {
        await foreach (var frame in _frames.Reader.ReadAllAsync(ct))
        {
            await WriteHeaderAsync(frame, ct);
            await _transport.WriteAsync(frame.Payload, ct);
        }
    }

    private ValueTask WriteHeaderAsync(Frame frame, CancellationToken ct) =>
        _transport.WriteAsync(new byte[] { (byte)(0x80 | (byte)frame.Opcode), (byte)frame.Payload.Length }, ct);

    private async Task ReadLoopAsync(CancellationToken ct)
    {
        var head = new byte[2];
        while (true)
        {
            await _transport.ReadExactlyAsync(head, ct);
            var payload = new byte[head[1] & 127];
            await _transport.ReadExactlyAsync(payload, ct);
            if ((head[0] & 15) == (int)Opcode.Ping)
                TrySend(new Frame(Opcode.Pong, payload));
        }
    }
}

public sealed class DirectWsConnection
{
    private readonly Stream _transport;
    private bool _closed;

    public DirectWsConnection(Socket socket) => _transport = new NetworkStream(socket, true);

    public async Task RunAsync(CancellationToken ct)
    {
        var ping = PingLoopAsync(ct);
        var head = new byte[2];
        while (!_closed)
        {
            await _transport.ReadExactlyAsync(head, ct);
            if ((head[0] & 15) == 9)
                await _transport.WriteAsync(new byte[] { 0x8A, 0 }, ct);
            if ((head[0] & 15) == 8)
                _closed = true;
        }

        await ping;
    }

    private async Task PingLoopAsync(CancellationToken ct)
    {
        while (!_closed)
        {
            await Task.Delay(TimeSpan.FromSeconds(20), ct);
            await _transport.WriteAsync(new byte[] { 0x89, 0 }, ct); //! SDA3001
        }
    }
}
