// Class: a gate by an atomic exchange, scopes of an AsyncLock, a flag under a lock.
using System.Net.Sockets;

namespace Gates;

public sealed class InterlockedGate
{
    private readonly Socket _socket;
    private readonly Timer _timer;
    private int _busy;

    public InterlockedGate(Socket socket)
    {
        _socket = socket;
        _timer = new Timer(_ => TrySend([0]), null, 100, 100);
    }

    public bool TrySend(byte[] data)
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
            return false;
        try
        {
            _socket.Send(data);
            return true;
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    public void Stop() => _timer.Dispose();
}

public sealed class AsyncLock
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async Task<IDisposable> LockAsync(CancellationToken ct = default)
    {
        await _semaphore.WaitAsync(ct);
        return new Releaser(_semaphore);
    }

    private sealed class Releaser(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

public sealed class AsyncLockUser
{
    private readonly AsyncLock _lock = new();
    private readonly NetworkStream _stream;
    private readonly Task _beats;

    public AsyncLockUser(NetworkStream stream)
    {
        _stream = stream;
        _beats = BeatsAsync();
    }

    public async Task SendAsync(byte[] data)
    {
        using (await _lock.LockAsync().ConfigureAwait(false))
        {
            await _stream.WriteAsync(data).ConfigureAwait(false);
        }
    }

    private async Task BeatsAsync()
    {
        while (true)
        {
            await Task.Delay(1000);
            using var _ = await _lock.LockAsync();
            await _stream.WriteAsync(new byte[1]);
        }
    }

    public Task Beats => _beats;
}

public sealed class ForgottenScope
{
    private readonly AsyncLock _lock = new();
    private readonly NetworkStream _stream;
    private readonly Task _beats;

    public ForgottenScope(NetworkStream stream)
    {
        _stream = stream;
        _beats = Task.Run(BeatsAsync);
    }

    public async Task SendAsync(byte[] data)
    {
        using (await _lock.LockAsync())
        {
            data[0] ^= 1;
        }

        await _stream.WriteAsync(data);
    }

    private async Task BeatsAsync()
    {
        while (true)
        {
            await Task.Delay(1000);
            using (await _lock.LockAsync())
                await _stream.WriteAsync(new byte[1]); //! SDA3001
        }
    }

    public Task Beats => _beats;
}

public sealed class FlagUnderLock
{
    private readonly object _sync = new();
    private readonly NetworkStream _stream;
    private readonly Queue<byte[]> _queue = new();
    private bool _writing;

    public FlagUnderLock(NetworkStream stream) => _stream = stream;

    public void Post(byte[] data)
    {
        lock (_sync)
        {
            _queue.Enqueue(data);
            if (_writing)
                return;
            _writing = true;
        }

        _ = Task.Run(DrainAsync);
    }

    private async Task DrainAsync()
    {
        while (true)
        {
            byte[] next;
            lock (_sync)
            {
                if (!_queue.TryDequeue(out next!))
                {
                    _writing = false;
                    return;
                }
            }

            await _stream.WriteAsync(next);
        }
    }
}
