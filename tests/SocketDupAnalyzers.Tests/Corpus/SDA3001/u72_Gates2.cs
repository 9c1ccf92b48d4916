// Silent: gates of the code's own, a flag that says who flushes, a chain of tasks.
using System.Net.Sockets;

namespace E06;

internal sealed class TryMutex
{
    private int _taken;

    public bool TryTake() => Interlocked.Exchange(ref _taken, 1) == 0;

    public void Release() => Volatile.Write(ref _taken, 0);
}

public sealed class UsesTryMutex
{
    private readonly TryMutex _mutex = new();
    private readonly Socket _socket;

    public UsesTryMutex(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            Thread.Sleep(1);
            if (!_mutex.TryTake())
                continue;
            try { _socket.Send([0]); }
            finally { _mutex.Release(); }
        }
    }

    public bool Send(byte[] b)
    {
        if (!_mutex.TryTake())
            return false;
        try
        {
            _socket.Send(b);
        }
        finally
        {
            _mutex.Release();
        }

        return true;
    }
}

public sealed class WriterTurn
{
    private readonly object _sync = new();
    private readonly NetworkStream _stream;
    private readonly List<byte[]> _pending = [];
    private bool _flushing;

    public WriterTurn(NetworkStream stream) => _stream = stream;

    public async Task SendAsync(byte[] data)
    {
        lock (_sync)
        {
            _pending.Add(data);
            if (_flushing)
                return;
            _flushing = true;
        }

        while (true)
        {
            byte[][] batch;
            lock (_sync)
            {
                if (_pending.Count == 0)
                {
                    _flushing = false;
                    return;
                }

                batch = [.. _pending];
                _pending.Clear();
            }

            foreach (var item in batch)
                await _stream.WriteAsync(item);
        }
    }

    public void Kick() => _ = Task.Run(() => SendAsync([]));
}

public sealed class Counted
{
    private readonly Socket _socket;
    private int _writers;

    public Counted(Socket socket)
    {
        _socket = socket;
        Task.Run(() =>
        {
            while (true)
            {
                if (Interlocked.Increment(ref _writers) == 1)
                    _socket.Send([0]);
                Interlocked.Decrement(ref _writers);
            }
        });
    }

    public void Send(byte[] b)
    {
        while (Interlocked.Increment(ref _writers) != 1)
            Interlocked.Decrement(ref _writers);
        _socket.Send(b);
        Interlocked.Decrement(ref _writers);
    }
}

public sealed class Chained
{
    private readonly NetworkStream _stream;
    private readonly object _sync = new();
    private Task _tail = Task.CompletedTask;

    public Chained(NetworkStream stream) => _stream = stream;

    public Task SendAsync(byte[] data)
    {
        lock (_sync)
        {
            _tail = _tail.ContinueWith(_ => _stream.WriteAsync(data, 0, data.Length)).Unwrap();
            return _tail;
        }
    }

    public Task SendNextAsync(byte[] data)
    {
        lock (_sync)
        {
            return _tail = AfterAsync(_tail, data);
        }
    }

    private async Task AfterAsync(Task before, byte[] data)
    {
        await before;
        await _stream.WriteAsync(data);
    }
}
