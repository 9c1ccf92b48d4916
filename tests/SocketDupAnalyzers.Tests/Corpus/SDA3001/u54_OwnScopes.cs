// Silent: scopes and methods of the code's own that run something under a lock.
using System.Net.Sockets;

namespace D08;

public static class SemaphoreExtensions
{
    public static async ValueTask<Releaser> EnterAsync(this SemaphoreSlim semaphore, CancellationToken ct = default)
    {
        await semaphore.WaitAsync(ct).ConfigureAwait(false);
        return new Releaser(semaphore);
    }

    public readonly struct Releaser(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public sealed class ScopedWriter
{
    private readonly SemaphoreSlim _writes = new(1, 1);
    private readonly NetworkStream _stream;
    private readonly Task _loop;

    public ScopedWriter(NetworkStream stream)
    {
        _stream = stream;
        _loop = Task.Run(LoopAsync);
    }

    public async Task SendAsync(ReadOnlyMemory<byte> data, CancellationToken ct = default)
    {
        using var _ = await _writes.EnterAsync(ct);
        await _stream.WriteAsync(data, ct);
    }

    public async Task SendPairAsync(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        using (await _writes.EnterAsync().ConfigureAwait(false))
        {
            await _stream.WriteAsync(a);
            await _stream.WriteAsync(b);
        }
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await Task.Delay(50);
            using (await _writes.EnterAsync())
                await _stream.WriteAsync(new byte[1]);
        }
    }

    public Task Loop => _loop;
}

public sealed class RunUnderLock
{
    private readonly SemaphoreSlim _writes = new(1, 1);
    private readonly NetworkStream _stream;
    private readonly Timer _timer;

    public RunUnderLock(NetworkStream stream)
    {
        _stream = stream;
        _timer = new Timer(async _ => await ExclusiveAsync(() => _stream.WriteAsync(new byte[1]).AsTask()), null, 10, 10);
    }

    public Task SendAsync(byte[] data) => ExclusiveAsync(() => _stream.WriteAsync(data).AsTask());

    private async Task ExclusiveAsync(Func<Task> action)
    {
        await _writes.WaitAsync();
        try
        {
            await action();
        }
        finally
        {
            _writes.Release();
        }
    }

    public void Stop() => _timer.Dispose();
}

public sealed class Guarded
{
    private readonly object _sync = new();
    private readonly Socket _socket;
    private readonly Thread _thread;

    public Guarded(Socket socket)
    {
        _socket = socket;
        _thread = new Thread(() =>
        {
            while (_socket.Connected)
            {
                Thread.Sleep(5);
                WithLock(() => _socket.Send("x"u8));
            }
        });
        _thread.Start();
    }

    public int Send(byte[] data) => WithLock(() => _socket.Send(data));

    private T WithLock<T>(Func<T> body)
    {
        lock (_sync)
        {
            return body();
        }
    }
}
