// A background handshake that says when it is done, and one that says so too early.
using System.Net.Sockets;

namespace E03;

public sealed class HandshakeInBackground
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly NetworkStream _stream;
    private readonly Task _loop;

    public HandshakeInBackground(NetworkStream stream)
    {
        _stream = stream;
        _loop = Task.Run(LoopAsync);
    }

    private async Task LoopAsync()
    {
        await _stream.WriteAsync("HELLO\n"u8.ToArray());
        _ready.SetResult();
        var buffer = new byte[100];
        while (await _stream.ReadAsync(buffer) > 0)
        {
        }
    }

    public async Task SendAsync(byte[] data)
    {
        await _ready.Task;
        await _stream.WriteAsync(data);
    }

    public Task Loop => _loop;
}

public sealed class HandshakeTooLate
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly NetworkStream _stream;
    private readonly Task _loop;

    public HandshakeTooLate(NetworkStream stream)
    {
        _stream = stream;
        _loop = Task.Run(LoopAsync);
    }

    private async Task LoopAsync()
    {
        _ready.SetResult();
        await _stream.WriteAsync("HELLO\n"u8.ToArray());
    }

    public async Task SendAsync(byte[] data)
    {
        await _ready.Task;
        await _stream.WriteAsync(data); //! SDA3001
    }

    public Task Loop => _loop;
}

public sealed class ByEvent
{
    private readonly ManualResetEventSlim _ready = new();
    private readonly Socket _socket;

    public ByEvent(Socket socket)
    {
        _socket = socket;
        new Thread(Run).Start();
    }

    private void Run()
    {
        _socket.Send("HELLO\n"u8);
        _ready.Set();
    }

    public void Send(byte[] data)
    {
        _ready.Wait();
        _socket.Send(data);
    }

    public bool TrySend(byte[] data)
    {
        if (!_ready.IsSet)
            return false;
        _socket.Send(data);
        return true;
    }
}

public sealed class Rendezvous
{
    private readonly SemaphoreSlim _done = new(0);
    private readonly Socket _socket;

    public Rendezvous(Socket socket) => _socket = socket;

    public async Task RunAsync(byte[] data)
    {
        _ = Task.Run(Work);
        await _done.WaitAsync();
        await _socket.SendAsync(data);
    }

    private void Work()
    {
        _socket.Send("work\n"u8);
        _done.Release();
    }
}
