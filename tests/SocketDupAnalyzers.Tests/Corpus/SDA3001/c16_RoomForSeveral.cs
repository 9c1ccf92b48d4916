// Class: a callable member under a semaphore with room for several is meant to be called at the same time and conflicts with itself.
using System.Net.Sockets;

sealed class Peer
{
    private readonly SemaphoreSlim _writeSlots = new(100, 100);
    private readonly NetworkStream _stream;

    public Peer(NetworkStream stream) => _stream = stream;

    public async Task WriteAsync(byte[] message, CancellationToken token)
    {
        await _writeSlots.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await _stream.WriteAsync(message, token).ConfigureAwait(false); //! SDA3001
        }
        finally
        {
            _writeSlots.Release();
        }
    }
}

sealed class MendedPeer
{
    private readonly SemaphoreSlim _writeSlots = new(100, 100);
    private readonly SemaphoreSlim _writeGate = new(1, 1);
    private readonly NetworkStream _stream;

    public MendedPeer(NetworkStream stream) => _stream = stream;

    public async Task WriteAsync(byte[] message, CancellationToken token)
    {
        await _writeSlots.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await _writeGate.WaitAsync(token).ConfigureAwait(false);
            try
            {
                await _stream.WriteAsync(message, token).ConfigureAwait(false);
            }
            finally
            {
                _writeGate.Release();
            }
        }
        finally
        {
            _writeSlots.Release();
        }
    }
}

sealed class PeerWithHelper
{
    private const int MaximumWrites = 8;
    private readonly SemaphoreSlim _slots = new(initialCount: MaximumWrites, maxCount: MaximumWrites);
    private readonly TcpClient _client;

    public PeerWithHelper(TcpClient client) => _client = client;

    public async Task WriteAsync(byte[] message)
    {
        await _slots.WaitAsync();
        try
        {
            await WriteInternalAsync(message);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task WriteInternalAsync(byte[] message)
    {
        var stream = _client.GetStream();
        int offset = 0;
        while (offset < message.Length)
        {
            int count = Math.Min(1024, message.Length - offset);
            await stream.WriteAsync(message.AsMemory(offset, count)); //! SDA3001
            offset += count;
        }
    }
}

sealed class BlockingPeer
{
    private readonly SemaphoreSlim _slots = new(3);
    private readonly Socket _socket;

    public BlockingPeer(Socket socket) => _socket = socket;

    public void Send(byte[] data)
    {
        _slots.Wait();
        try
        {
            _socket.Send(data); //! SDA3001
        }
        finally
        {
            _slots.Release();
        }
    }
}

sealed class OneSlot
{
    private readonly SemaphoreSlim _slots = new(1, 1);
    private readonly Socket _socket;

    public OneSlot(Socket socket) => _socket = socket;

    public void Send(byte[] data)
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
}

sealed class ManyConnections
{
    private readonly SemaphoreSlim _connections = new(10, 10);

    public async Task PostAsync(string host, byte[] data)
    {
        await _connections.WaitAsync();
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host, 80);
            await client.GetStream().WriteAsync(data);
        }
        finally
        {
            _connections.Release();
        }
    }
}

sealed class UnknownRoom
{
    private readonly SemaphoreSlim _slots;
    private readonly Socket _socket;

    public UnknownRoom(Socket socket, int room)
    {
        _socket = socket;
        _slots = new SemaphoreSlim(room);
    }

    public void Send(byte[] data)
    {
        _slots.Wait();
        try
        {
            _socket.Send(data); //? SDA3001
        }
        finally
        {
            _slots.Release();
        }
    }
}

sealed class LockInTheSlot
{
    private readonly SemaphoreSlim _slots = new(4, 4);
    private readonly object _gate = new();
    private readonly Socket _socket;

    public LockInTheSlot(Socket socket) => _socket = socket;

    public void Send(byte[] data)
    {
        _slots.Wait();
        try
        {
            lock (_gate)
            {
                _socket.Send(data);
            }
        }
        finally
        {
            _slots.Release();
        }
    }
}
