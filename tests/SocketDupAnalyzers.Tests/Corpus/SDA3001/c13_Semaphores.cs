// Class: semaphores as fields, properties and in a base class, in both usual shapes, with _ = Release(), held by callers of a helper.
using System.Net.Sockets;

abstract class Channel
{
    protected SemaphoreSlim SendLock { get; } = new SemaphoreSlim(1, 1);

    protected NetworkStream Stream { get; }

    protected Channel(NetworkStream stream) => Stream = stream;
}

sealed class PacketChannel : Channel
{
    public PacketChannel(NetworkStream stream)
        : base(stream)
    {
        _ = PingAsync();
    }

    private async Task PingAsync()
    {
        while (true)
        {
            await SendLock.WaitAsync().ConfigureAwait(false);
            try
            {
                await Stream.WriteAsync(new byte[] { 0 }).ConfigureAwait(false);
            }
            finally
            {
                SendLock.Release();
            }

            await Task.Delay(1000).ConfigureAwait(false);
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> data, CancellationToken token)
    {
        var held = false;
        try
        {
            await SendLock.WaitAsync(token).ConfigureAwait(false);
            held = true;
            await Stream.WriteAsync(data, token).ConfigureAwait(false);
            await Stream.FlushAsync(token).ConfigureAwait(false);
        }
        finally
        {
            if (held)
            {
                SendLock.Release();
            }
        }
    }
}

sealed class DiscardedRelease
{
    private readonly SemaphoreSlim _writes = new(1);
    private readonly Socket _socket;

    public DiscardedRelease(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            _writes.Wait();
            try
            {
                _socket.Send(new byte[] { 1 });
            }
            finally
            {
                _ = _writes.Release();
            }
        }
    }

    public void Send(byte[] data)
    {
        _writes.Wait();
        try
        {
            SendAll(data);
        }
        finally
        {
            _ = _writes.Release();
        }
    }

    private void SendAll(byte[] data)
    {
        int offset = 0;
        while (offset < data.Length)
        {
            offset += _socket.Send(data, offset, data.Length - offset, SocketFlags.None);
        }
    }
}

sealed class AssignedInTheConstructor
{
    private readonly SemaphoreSlim _gate;
    private readonly NetworkStream _stream;

    public AssignedInTheConstructor(NetworkStream stream)
    {
        _stream = stream;
        _gate = new SemaphoreSlim(1, 1);
        Task.Run(LoopAsync);
    }

    private Task LoopAsync() => WithGateAsync(() => _stream.WriteAsync(new byte[] { 1 }).AsTask());

    public Task SendAsync(byte[] data) => WithGateAsync(() => _stream.WriteAsync(data).AsTask());

    private async Task WithGateAsync(Func<Task> action)
    {
        await _gate.WaitAsync();
        try
        {
            await action();
        }
        finally
        {
            _gate.Release();
        }
    }
}

sealed class ReadAndWriteGates
{
    private readonly SemaphoreSlim _readGate = new(1, 1);
    private readonly SemaphoreSlim _writeGate = new(1, 1);
    private readonly NetworkStream _stream;

    public ReadAndWriteGates(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(async () =>
        {
            await _readGate.WaitAsync();
            await _stream.ReadExactlyAsync(new byte[4]);
            _readGate.Release();
        });
    }

    public async Task WriteAsync(byte[] data)
    {
        await _writeGate.WaitAsync();
        try
        {
            await _stream.WriteAsync(data);
        }
        finally
        {
            _writeGate.Release();
        }
    }

    public async Task<int> ReadWrongGateAsync(byte[] data)
    {
        await _writeGate.WaitAsync();
        try
        {
            return await _stream.ReadAsync(data); //! SDA3001
        }
        finally
        {
            _writeGate.Release();
        }
    }
}

sealed class ZeroOrGo
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public ZeroOrGo(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(async () =>
        {
            await _gate.WaitAsync();
            await _stream.WriteAsync(new byte[4]);
            _gate.Release();
        });
    }

    public async Task<bool> TrySendAsync(byte[] data)
    {
        if (!_gate.Wait(0))
        {
            return false;
        }

        try
        {
            await _stream.WriteAsync(data);
        }
        finally
        {
            _gate.Release();
        }

        return true;
    }
}
