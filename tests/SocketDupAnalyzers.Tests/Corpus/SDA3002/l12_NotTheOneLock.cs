// What the lock is: another lock, a semaphore with room for two, an unawaited wait, an asynchronous operation that outlives the lock.
using System.Net.Sockets;

sealed class AnotherLock
{
    private readonly object _gate = new();
    private readonly object _other = new();
    private readonly Socket _socket;

    public AnotherLock(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (_other)
        {
            _socket.Send(data); //? SDA3002
        }
    }
}

sealed class NotAwaited
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public NotAwaited(NetworkStream stream) => _stream = stream;

    public async Task AAsync(byte[] data)
    {
        await _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(data);
            await _stream.WriteAsync(data);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task BAsync(byte[] data)
    {
        _ = _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(data); //! SDA3002
        }
        finally
        {
            _gate.Release();
        }
    }
}

sealed class OutlivesTheLock
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream;

    public OutlivesTheLock(NetworkStream stream) => _stream = stream;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, data.Length);
            _stream.WriteByte(0);
        }
    }

    public Task BAsync(byte[] data)
    {
        lock (_gate)
        {
            return _stream.WriteAsync(data, 0, data.Length); //? SDA3002
        }
    }
}

sealed class FreshLock
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public FreshLock(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (new object())
        {
            _socket.Send(data); //! SDA3002
        }
    }
}

sealed class SameLockByAnotherName
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public SameLockByAnotherName(Socket socket) => _socket = socket;

    private object Gate => _gate;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (Gate)
        {
            _socket.Send(data);
        }
    }

    public void C(byte[] data)
    {
        var gate = _gate;
        lock (gate)
        {
            _socket.Send(data);
        }
    }
}

sealed class LockOfAnother
{
    private readonly object _gate;
    private readonly Socket _socket;

    public LockOfAnother(Socket socket, object gate)
    {
        _socket = socket;
        _gate = gate;
    }

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}

sealed class RoomForTwo
{
    private readonly SemaphoreSlim _slots = new(1, 1);
    private readonly SemaphoreSlim _connections = new(2, 2);
    private readonly Socket _socket;

    public RoomForTwo(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        _slots.Wait();
        try
        {
            _socket.Send(data);
        }
        finally
        {
            _slots.Release();
        }
    }

    public int Available => _connections.CurrentCount;
}
