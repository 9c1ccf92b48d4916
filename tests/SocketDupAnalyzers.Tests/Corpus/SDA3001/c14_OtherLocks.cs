// Class: Mutex, SpinLock, ReaderWriterLockSlim and AsyncLock scopes over fields.
using System.Net.Sockets;

sealed class AsyncMutex
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken token = default)
    {
        await _semaphore.WaitAsync(token).ConfigureAwait(false);
        return new Scope(this);
    }

    private sealed class Scope(AsyncMutex owner) : IDisposable
    {
        public void Dispose() => owner._semaphore.Release();
    }
}

sealed class Adapter
{
    private readonly AsyncMutex _syncRoot = new();
    private readonly NetworkStream _stream;

    public Adapter(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(KeepAliveAsync);
    }

    public async Task SendPacketAsync(byte[] packet, CancellationToken token)
    {
        using (await _syncRoot.EnterAsync(token).ConfigureAwait(false))
        {
            await _stream.WriteAsync(packet, token).ConfigureAwait(false);
            await _stream.FlushAsync(token).ConfigureAwait(false);
        }
    }

    public async Task SendRawAsync(byte[] packet, CancellationToken token)
    {
        await _stream.WriteAsync(packet, token); //? SDA3002
    }

    private async Task KeepAliveAsync()
    {
        while (true)
        {
            using var scope = await _syncRoot.EnterAsync();
            await _stream.WriteAsync(new byte[] { 0 }); //! SDA3001
        }
    }
}

sealed class CleanAdapter
{
    private readonly AsyncMutex _syncRoot = new();
    private readonly NetworkStream _stream;

    public CleanAdapter(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(KeepAliveAsync);
    }

    public async Task SendPacketAsync(byte[] packet, CancellationToken token)
    {
        using (await _syncRoot.EnterAsync(token).ConfigureAwait(false))
        {
            await _stream.WriteAsync(packet, token).ConfigureAwait(false);
        }
    }

    private async Task KeepAliveAsync()
    {
        while (true)
        {
            using var scope = await _syncRoot.EnterAsync();
            await _stream.WriteAsync(new byte[] { 0 });
        }
    }
}

sealed class WithMutex
{
    private readonly Mutex _mutex = new(false);
    private readonly Socket _socket;

    public WithMutex(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        _mutex.WaitOne();
        try
        {
            _socket.Send(new byte[] { 1 });
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
    }

    public void Send(byte[] data)
    {
        _mutex.WaitOne();
        _socket.Send(data);
        _mutex.ReleaseMutex();
    }
}

sealed class WithSpinLock
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private readonly Socket _socket;

    public WithSpinLock(Socket socket)
    {
        _socket = socket;
        new Thread(() => Send(new byte[] { 1 })).Start();
    }

    public void Send(byte[] data)
    {
        bool taken = false;
        try
        {
            _spin.Enter(ref taken);
            _socket.Send(data);
        }
        finally
        {
            if (taken)
            {
                _spin.Exit(false);
            }
        }
    }
}

sealed class WithReaderWriterLock
{
    private readonly ReaderWriterLockSlim _rw = new();
    private Socket _socket;

    public WithReaderWriterLock(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            _rw.EnterReadLock();
            try
            {
                _socket.Send(new byte[] { 1 });
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }

    public void Exclusive(byte[] data)
    {
        _rw.EnterWriteLock();
        try
        {
            _socket.Send(data);
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }

    public void Shared(byte[] data)
    {
        _rw.EnterReadLock();
        try
        {
            _socket.Send(data); //! SDA3001
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public void Replace(Socket socket)
    {
        _rw.EnterWriteLock();
        _socket = socket;
        _rw.ExitWriteLock();
    }
}
