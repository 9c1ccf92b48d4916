// SemaphoreSlim gates in async code: both shapes, properties, ConfigureAwait; one operation outside.
using System.Net.Sockets;

sealed class AsyncSender
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public AsyncSender(NetworkStream stream) => _stream = stream;

    public async Task SendAsync(byte[] data, CancellationToken token)
    {
        await _gate.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await _stream.WriteAsync(data, token).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task SendTwoAsync(byte[] header, byte[] body, CancellationToken token)
    {
        var held = false;
        try
        {
            await _gate.WaitAsync(token);
            held = true;
            await _stream.WriteAsync(header, token);
            await _stream.WriteAsync(body, token);
        }
        finally
        {
            if (held)
            {
                _ = _gate.Release();
            }
        }
    }

    public async Task SendUrgentAsync(byte[] data, CancellationToken token)
    {
        await _stream.WriteAsync(data, token); //! SDA3002
    }
}

abstract class WithProperty
{
    protected SemaphoreSlim WriteSemaphore { get; } = new(1);
}

sealed class Derived : WithProperty
{
    private readonly Socket _socket;

    public Derived(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        WriteSemaphore.Wait();
        try
        {
            _socket.Send(data);
        }
        finally
        {
            WriteSemaphore.Release();
        }
    }

    public void B(byte[] data)
    {
        WriteSemaphore.Wait();
        try
        {
            _socket.Send(data);
        }
        finally
        {
            WriteSemaphore.Release();
        }
    }

    public void C(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}

sealed class ReleasedBefore
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public ReleasedBefore(NetworkStream stream) => _stream = stream;

    public async Task AAsync(byte[] data)
    {
        await _gate.WaitAsync();
        await _stream.WriteAsync(data);
        await _stream.WriteAsync(data);
        _gate.Release();
        await _stream.WriteAsync(data); //! SDA3002
    }
}

sealed class Timeouts
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Socket _socket;

    public Timeouts(Socket socket) => _socket = socket;

    public bool A(byte[] data)
    {
        if (!_gate.Wait(100))
        {
            return false;
        }

        try
        {
            _socket.Send(data);
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void B(byte[] data)
    {
        _gate.Wait();
        _socket.Send(data);
        _gate.Release();
    }

    public void C(byte[] data)
    {
        if (_gate.Wait(0))
        {
            _socket.Send(data);
            _gate.Release();
        }
    }
}
