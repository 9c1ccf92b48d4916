// Constructors and Dispose neither count nor are reported; other members are.
using System.Net.Sockets;

sealed class GreetingAndBye : IDisposable
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public GreetingAndBye(Socket socket)
    {
        _socket = socket;
        _socket.Send(new byte[] { 1 });
        _socket.Send(new byte[] { 2 });
    }

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void Dispose()
    {
        _socket.Send(new byte[] { 9 });
        _socket.Dispose();
    }
}

sealed class StillTwoThirds : IDisposable
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public StillTwoThirds(Socket socket)
    {
        _socket = socket;
        _socket.Send(new byte[] { 1 });
        _socket.Send(new byte[] { 2 });
        _socket.Send(new byte[] { 3 });
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

    public void Dispose()
    {
        _socket.Send(new byte[] { 9 });
        _socket.Dispose();
    }
}

sealed class AsyncBye : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly NetworkStream _stream;

    public AsyncBye(NetworkStream stream) => _stream = stream;

    public async Task SendAsync(byte[] header, byte[] body)
    {
        await _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(header);
            await _stream.WriteAsync(body);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.WriteAsync(new byte[] { 9 });
        await _stream.DisposeAsync();
    }
}

sealed class LockedOnlyInTheConstructor
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public LockedOnlyInTheConstructor(Socket socket)
    {
        _socket = socket;
        lock (_gate)
        {
            _socket.Send(new byte[] { 1 });
            _socket.Send(new byte[] { 2 });
        }
    }

    public void Send(byte[] data) => _socket.Send(data);
}

class DisposePattern : IDisposable
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public DisposePattern(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _socket.Send(new byte[] { 9 });
            _socket.Dispose();
        }
    }
}
