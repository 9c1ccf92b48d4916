// ReaderWriterLockSlim: for SDA3002 either side counts as locked. Mutex, SpinLock and AsyncLock scopes count too.
using System.Net.Sockets;

sealed class EitherSide
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Socket _socket;

    public EitherSide(Socket socket) => _socket = socket;

    public void A(byte[] data)
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

    public void B(byte[] data)
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

    public void C(byte[] data)
    {
        _rw.EnterReadLock();
        try
        {
            _socket.Send(data);
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }
}

sealed class NeitherSide
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Socket _socket;

    public NeitherSide(Socket socket) => _socket = socket;

    public void A(byte[] data)
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

    public void B(byte[] data)
    {
        _rw.EnterReadLock();
        try
        {
            _socket.Send(data);
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public void C(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}

sealed class Mutexes
{
    private readonly Mutex _mutex = new();
    private readonly Socket _socket;

    public Mutexes(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        _mutex.WaitOne();
        try
        {
            _socket.Send(data);
            _socket.Send(data);
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
    }

    public void B(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}

sealed class Spins
{
    private SpinLock _spin = new(false);
    private readonly Socket _socket;

    public Spins(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        bool taken = false;
        try
        {
            _spin.Enter(ref taken);
            _socket.Send(data);
            _socket.Send(data);
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    public void B(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}

sealed class AsyncLock
{
    private readonly SemaphoreSlim _inner = new(1, 1);

    public async Task<IDisposable> LockAsync()
    {
        await _inner.WaitAsync();
        return new Releaser(_inner);
    }

    private sealed class Releaser(SemaphoreSlim inner) : IDisposable
    {
        public void Dispose() => inner.Release();
    }
}

sealed class Scoped
{
    private readonly AsyncLock _mutex = new();
    private readonly NetworkStream _stream;

    public Scoped(NetworkStream stream) => _stream = stream;

    public async Task AAsync(byte[] data)
    {
        using (await _mutex.LockAsync())
        {
            await _stream.WriteAsync(data);
            await _stream.WriteAsync(data);
        }
    }

    public async Task BAsync(byte[] data)
    {
        await _stream.WriteAsync(data); //! SDA3002
    }
}
