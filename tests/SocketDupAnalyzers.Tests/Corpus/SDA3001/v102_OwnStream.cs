using System.Net.Sockets;

namespace OwnStreams;

public sealed class InTurnStream(Socket socket) : NetworkStream(socket, true)
{
    private readonly SemaphoreSlim _reads = new(1);
    private readonly SemaphoreSlim _writes = new(1);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken token) => ReadAsync(new Memory<byte>(buffer, offset, count), token).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken token = default)
    {
        await _reads.WaitAsync(token);
        try
        {
            return await base.ReadAsync(buffer, token);
        }
        finally
        {
            _reads.Release();
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken token = default)
    {
        await _writes.WaitAsync(token);
        try
        {
            await base.WriteAsync(buffer, token);
        }
        finally
        {
            _writes.Release();
        }
    }
}

public sealed class Over
{
    private readonly InTurnStream _stream;
    private readonly Timer _timer;

    public Over(Socket socket)
    {
        _stream = new InTurnStream(socket);
        _timer = new Timer(_ => _stream.WriteAsync(new byte[1]).AsTask().Wait(), null, 0, 1000);
    }

    public Task SendAsync(byte[] data) => _stream.WriteAsync(data).AsTask();
}

public sealed class Plain
{
    private readonly NetworkStream _stream;
    private readonly Timer _timer;

    public Plain(Socket socket)
    {
        _stream = new NetworkStream(socket, true);
        _timer = new Timer(_ => _stream.WriteAsync(new byte[1]).AsTask().Wait(), null, 0, 1000);
    }

    public Task SendAsync(byte[] data) => _stream.WriteAsync(data).AsTask(); //! SDA3001
}
