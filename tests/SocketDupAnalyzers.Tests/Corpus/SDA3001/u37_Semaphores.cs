// Class: semaphores with room for several, taken under a flag, tried, and with the timeout ignored.
using System.Net.Sockets;

namespace Semaphores;

public sealed class FourAtATime
{
    private readonly SemaphoreSlim _throttle = new(4, 4);
    private readonly NetworkStream _stream;

    public FourAtATime(NetworkStream stream) => _stream = stream;

    public async Task UploadAsync(byte[] chunk)
    {
        await _throttle.WaitAsync();
        try
        {
            await _stream.WriteAsync(chunk); //! SDA3001
        }
        finally
        {
            _throttle.Release();
        }
    }
}

public sealed class ThrottleAndLock
{
    private readonly SemaphoreSlim _throttle = new(8);
    private readonly SemaphoreSlim _write = new(1, 1);
    private readonly NetworkStream _stream;

    public ThrottleAndLock(NetworkStream stream) => _stream = stream;

    public async Task UploadAsync(byte[] chunk)
    {
        await _throttle.WaitAsync();
        try
        {
            Array.Reverse(chunk);
            await _write.WaitAsync();
            try { await _stream.WriteAsync(chunk); }
            finally { _write.Release(); }
        }
        finally
        {
            _throttle.Release();
        }
    }
}

public sealed class ComputedSize(NetworkStream stream, int parallel)
{
    private readonly SemaphoreSlim _throttle = new(parallel, parallel);

    public async Task UploadAsync(byte[] chunk)
    {
        await _throttle.WaitAsync();
        try
        {
            await stream.WriteAsync(chunk); //? SDA3001
        }
        finally
        {
            _throttle.Release();
        }
    }
}

public sealed class AcquiredFlag
{
    private readonly SemaphoreSlim _lock = new(1, 1);
    private readonly NetworkStream _stream;
    private readonly Task _loop;

    public AcquiredFlag(NetworkStream stream)
    {
        _stream = stream;
        _loop = Task.Run(LoopAsync);
    }

    public async Task SendAsync(byte[] data, CancellationToken ct)
    {
        var acquired = false;
        try
        {
            await _lock.WaitAsync(ct).ConfigureAwait(false);
            acquired = true;
            await _stream.WriteAsync(data, ct).ConfigureAwait(false);
        }
        finally
        {
            if (acquired)
                _lock.Release();
        }
    }

    public async Task<bool> TrySendAsync(byte[] data, TimeSpan timeout)
    {
        if (!await _lock.WaitAsync(timeout))
            return false;
        try
        {
            await _stream.WriteAsync(data);
            return true;
        }
        finally
        {
            _lock.Release();
        }
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await Task.Delay(1);
            _lock.Wait();
            try
            {
                _stream.Write([0]);
            }
            finally
            {
                _lock.Release();
            }
        }
    }

    public Task Loop => _loop;
}

public sealed class TimeoutIgnored
{
    private readonly SemaphoreSlim _lock = new(1, 1);
    private readonly NetworkStream _stream;
    private readonly Task _loop;

    public TimeoutIgnored(NetworkStream stream)
    {
        _stream = stream;
        _loop = Task.Run(LoopAsync);
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await _lock.WaitAsync();
            try { await _stream.WriteAsync(new byte[1]); }
            finally { _lock.Release(); }
        }
    }

    public async Task SendAsync(byte[] data)
    {
        await _lock.WaitAsync(TimeSpan.FromSeconds(1));
        try
        {
            await _stream.WriteAsync(data); //! SDA3001
        }
        finally
        {
            _lock.Release();
        }
    }

    public Task Loop => _loop;
}
