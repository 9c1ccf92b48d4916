// Class: the lock is held by every caller, and by one of two.
using System.Net.Sockets;

namespace Callers;

public sealed class HttpTwo
{
    private readonly object _frames = new();
    private readonly Socket _socket;
    private readonly Timer _settings;

    public HttpTwo(Socket socket)
    {
        _socket = socket;
        _settings = new Timer(Settings);
        _settings.Change(1000, 1000);
    }

    public void Data(int stream, byte[] payload)
    {
        lock (_frames)
        {
            WriteHeader(stream, 0, payload.Length);
            WriteAll(payload);
        }
    }

    public void Reset(int stream)
    {
        lock (_frames)
        {
            WriteHeader(stream, 3, 4);
            WriteAll(new byte[4]);
        }
    }

    private void Settings(object? state)
    {
        lock (_frames)
        {
            WriteHeader(0, 4, 0);
        }
    }

    // Must be called under _frames.
    private void WriteHeader(int stream, byte type, int length)
    {
        Span<byte> head = stackalloc byte[9];
        head[2] = (byte)length;
        head[3] = type;
        head[8] = (byte)stream;
        _socket.Send(head);
    }

    private void WriteAll(byte[] payload)
    {
        var sent = 0;
        while (sent < payload.Length)
            sent += _socket.Send(payload, sent, payload.Length - sent, SocketFlags.None);
    }

    public void Dispose() => _settings.Dispose();
}

public sealed class HttpTwoForgets
{
    private readonly object _frames = new();
    private readonly Socket _socket;
    private readonly Timer _settings;

    public HttpTwoForgets(Socket socket)
    {
        _socket = socket;
        _settings = new Timer(Settings, null, 1000, 1000);
    }

    public void Data(byte[] payload)
    {
        lock (_frames)
        {
            WriteAll(payload);
        }
    }

    private void Settings(object? state) => WriteAll(new byte[9]);

    private void WriteAll(byte[] payload)
    {
        var sent = 0;
        while (sent < payload.Length)
            sent += _socket.Send(payload, sent, payload.Length - sent, SocketFlags.None); //! SDA3001
    }

    public void Dispose() => _settings.Dispose();
}

public sealed class AsyncCallers
{
    private readonly SemaphoreSlim _mutex = new(initialCount: 1, maxCount: 1);
    private readonly NetworkStream _stream;
    private Task _loop = Task.CompletedTask;

    public AsyncCallers(NetworkStream stream) => _stream = stream;

    public void Start() => _loop = Task.Run(LoopAsync);

    public async Task SendAsync(byte[] data)
    {
        await _mutex.WaitAsync();
        try { await WriteCoreAsync(data); }
        finally { _mutex.Release(); }
    }

    private async Task LoopAsync()
    {
        for (; ; )
        {
            await Task.Delay(1000);
            await _mutex.WaitAsync();
            try { await WriteCoreAsync(new byte[2]); }
            finally { _mutex.Release(); }
        }
    }

    private async Task WriteCoreAsync(byte[] data)
    {
        await _stream.WriteAsync(BitConverter.GetBytes(data.Length));
        await _stream.WriteAsync(data);
    }

    public Task Loop => _loop;
}
