// Class: two locks that differ, a fresh lock, a lock left before the flush or the await, an unawaited WaitAsync, a lock a method returns anew.
using System.Net.Sockets;

sealed class DifferentLocks
{
    private readonly object _pingLock = new();
    private readonly object _sendLock = new();
    private readonly Socket _socket;

    public DifferentLocks(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        lock (_pingLock)
        {
            _socket.Send(new byte[] { 1 });
        }
    }

    public void Send(byte[] data)
    {
        lock (_sendLock)
        {
            _socket.Send(data); //! SDA3001
        }
    }
}

sealed class FreshLock
{
    private readonly Socket _socket;

    public FreshLock(Socket socket)
    {
        _socket = socket;
        new Thread(() => Send(new byte[] { 1 })).Start();
    }

    public void Send(byte[] data)
    {
        var gate = new object();
        lock (gate)
        {
            _socket.Send(data); //! SDA3001
        }
    }
}

sealed class FlushOutside
{
    private readonly object _gate = new();
    private readonly StreamWriter _writer;

    public FlushOutside(NetworkStream stream)
    {
        _writer = new StreamWriter(stream);
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        lock (_gate)
        {
            _writer.WriteLine("ping");
            _writer.Flush();
        }
    }

    public async Task SendAsync(string line)
    {
        lock (_gate)
        {
            _writer.WriteLine(line);
        }

        await _writer.FlushAsync(); //! SDA3001
    }
}

sealed class LeftBeforeTheAwait
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream;

    public LeftBeforeTheAwait(NetworkStream stream)
    {
        _stream = stream;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        lock (_gate)
        {
            _stream.Write(new byte[] { 1 }, 0, 1);
        }
    }

    public async Task SendAsync(byte[] data)
    {
        Task pending;
        lock (_gate)
        {
            pending = _stream.WriteAsync(data, 0, data.Length); //! SDA3001
        }

        await pending;
    }
}

sealed class WaitedForInsideTheLock
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream;

    public WaitedForInsideTheLock(NetworkStream stream)
    {
        _stream = stream;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        lock (_gate)
        {
            _stream.Write(new byte[] { 1 }, 0, 1);
        }
    }

    public void Send(byte[] data)
    {
        lock (_gate)
        {
            _stream.WriteAsync(data, 0, data.Length).GetAwaiter().GetResult();
        }
    }
}

sealed class NotAwaited
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public NotAwaited(NetworkStream stream)
    {
        _stream = stream;
        _ = LoopAsync();
    }

    private async Task LoopAsync()
    {
        await _gate.WaitAsync();
        await _stream.WriteAsync(new byte[] { 1 });
        _gate.Release();
    }

    public async Task SendAsync(byte[] data)
    {
        _ = _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(data); //! SDA3001
        }
        finally
        {
            _gate.Release();
        }
    }
}

sealed class ReleasedTooEarly
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public ReleasedTooEarly(NetworkStream stream)
    {
        _stream = stream;
        _ = LoopAsync();
    }

    private async Task LoopAsync()
    {
        await _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(new byte[] { 1 });
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task SendAsync(byte[] header, byte[] body)
    {
        await _gate.WaitAsync();
        await _stream.WriteAsync(header);
        _gate.Release();
        await _stream.WriteAsync(body); //! SDA3001
    }
}

sealed class OnOneBranchOnly
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public OnOneBranchOnly(NetworkStream stream)
    {
        _stream = stream;
        _ = LoopAsync();
    }

    private async Task LoopAsync()
    {
        await _gate.WaitAsync();
        await _stream.WriteAsync(new byte[] { 1 });
        _gate.Release();
    }

    public async Task SendAsync(byte[] data, bool urgent)
    {
        if (!urgent)
        {
            await _gate.WaitAsync();
        }

        await _stream.WriteAsync(data); //! SDA3001
        if (!urgent)
        {
            _gate.Release();
        }
    }
}
