// Semaphores with room for several, and one that the starter takes and the work gives back.
using System.Net.Sockets;

namespace D17;

public sealed class Limits
{
    public const int Uploads = 3;
}

public sealed class ByConstant
{
    private readonly SemaphoreSlim _slots = new(Limits.Uploads);
    private readonly Socket _socket;

    public ByConstant(Socket socket) => _socket = socket;

    public async Task<int> UploadAsync(byte[] part, CancellationToken ct = default)
    {
        await _slots.WaitAsync(ct);
        try
        {
            return await _socket.SendAsync(part, ct); //! SDA3001
        }
        finally
        {
            _slots.Release();
        }
    }
}

public sealed class ByProcessors
{
    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);
    private readonly Socket _socket;

    public ByProcessors(Socket socket) => _socket = socket;

    public async Task<int> UploadAsync(byte[] part)
    {
        await _slots.WaitAsync();
        try
        {
            return await _socket.SendAsync(part); //? SDA3001
        }
        finally
        {
            _slots.Release();
        }
    }
}

public sealed class PerConnection
{
    private readonly SemaphoreSlim _slots = new(4, 4);

    public async Task UploadAsync(string host, byte[] part)
    {
        await _slots.WaitAsync();
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, 80);
            await client.GetStream().WriteAsync(part);
        }
        finally
        {
            _slots.Release();
        }
    }
}

public sealed class RoomyBeside
{
    private readonly SemaphoreSlim _slots = new(initialCount: 2, maxCount: 2);
    private readonly NetworkStream _stream;
    private readonly Task _loop;

    public RoomyBeside(NetworkStream stream)
    {
        _stream = stream;
        _loop = Task.Run(LoopAsync);
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await Task.Delay(1);
            await _slots.WaitAsync();
            try { await _stream.WriteAsync(new byte[1]); } finally { _slots.Release(); }
        }
    }

    public async Task<int> ReadAsync(byte[] b) => await _stream.ReadAsync(b);

    public async Task SendAsync(byte[] b)
    {
        await _slots.WaitAsync();
        try
        {
            await _stream.WriteAsync(b); //! SDA3001
        }
        finally
        {
            _slots.Release();
        }
    }

    public Task Loop => _loop;
}

public sealed class LocalThrottle
{
    public static async Task SendAsync(Socket socket, IEnumerable<byte[]> parts)
    {
        using var throttle = new SemaphoreSlim(5);
        await Task.WhenAll(parts.Select(async part =>
        {
            await throttle.WaitAsync();
            try
            {
                await socket.SendAsync(part); //! SDA3001
            }
            finally
            {
                throttle.Release();
            }
        }));
    }

    public static async Task SendOneAsync(Socket socket, IEnumerable<byte[]> parts)
    {
        using var throttle = new SemaphoreSlim(1, 1);
        var tasks = new List<Task>();
        foreach (var part in parts)
        {
            await throttle.WaitAsync();
            tasks.Add(Task.Run(async () =>
            {
                try
                {
                    await socket.SendAsync(part);
                }
                finally
                {
                    throttle.Release();
                }
            }));
        }

        await Task.WhenAll(tasks);
    }
}
