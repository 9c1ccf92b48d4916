// Class: two bodies started in the background against each other (a reader that answers, a pinger; three workers).
using System.Net.Sockets;

sealed class WebSocketLike
{
    private readonly NetworkStream _stream;

    public WebSocketLike(NetworkStream stream) => _stream = stream;

    public void Start(CancellationToken token)
    {
        _ = Task.Run(() => ReadLoopAsync(token), token);
        _ = Task.Run(() => PingLoopAsync(token), token);
    }

    private async Task ReadLoopAsync(CancellationToken token)
    {
        var buffer = new byte[1024];
        while (await _stream.ReadAsync(buffer, token) > 0)
        {
            if (buffer[0] == 9)
            {
                await SendPongAsync(token);
            }
        }
    }

    private async Task SendPongAsync(CancellationToken token)
    {
        await _stream.WriteAsync(new byte[] { 10 }, token);
    }

    private async Task PingLoopAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            await _stream.WriteAsync(new byte[] { 9 }, token); //! SDA3001
            await Task.Delay(1000, token);
        }
    }
}

sealed class RunsBoth
{
    private readonly NetworkStream _stream;

    public RunsBoth(NetworkStream stream) => _stream = stream;

    public async Task RunAsync(CancellationToken token)
    {
        var reading = ReadAsync(token);
        var writing = WriteAsync(token);
        await Task.WhenAll(reading, writing);
        await _stream.WriteAsync(new byte[] { 0 }, token);
    }

    private async Task ReadAsync(CancellationToken token)
    {
        var buffer = new byte[1024];
        while (await _stream.ReadAsync(buffer, token) > 0)
        {
            await _stream.WriteAsync(buffer, token);
        }
    }

    private async Task WriteAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            await _stream.WriteAsync(new byte[] { 9 }, token); //! SDA3001
        }
    }
}

sealed class Duplex
{
    private readonly NetworkStream _stream;
    private readonly System.Threading.Channels.Channel<byte[]> _out = System.Threading.Channels.Channel.CreateUnbounded<byte[]>();

    public Duplex(NetworkStream stream) => _stream = stream;

    public Task RunAsync(CancellationToken token) => Task.WhenAll(ReadAsync(token), WriteAsync(token));

    public void Post(byte[] frame) => _out.Writer.TryWrite(frame);

    private async Task ReadAsync(CancellationToken token)
    {
        var buffer = new byte[1024];
        while (await _stream.ReadAsync(buffer, token) > 0)
        {
            _out.Writer.TryWrite(buffer.ToArray());
        }
    }

    private async Task WriteAsync(CancellationToken token)
    {
        await foreach (var frame in _out.Reader.ReadAllAsync(token))
        {
            await _stream.WriteAsync(frame, token);
        }
    }
}

sealed class TwoReceivers
{
    private readonly Socket _socket;

    public TwoReceivers(Socket socket)
    {
        _socket = socket;
        Task.Run(Headers);
        Task.Run(Bodies);
    }

    private void Headers()
    {
        var header = new byte[4];
        while (_socket.Receive(header) == 4)
        {
        }
    }

    private async Task Bodies()
    {
        var body = new byte[400];
        while (await _socket.ReceiveAsync(body, SocketFlags.None) > 0) //! SDA3001
        {
        }
    }
}

sealed class OneAfterTheOther
{
    private readonly Socket _socket;

    public OneAfterTheOther(Socket socket)
    {
        _socket = socket;
        _ = RunAsync();
    }

    private async Task RunAsync()
    {
        await HelloAsync();
        await WorkAsync();
        await ByeAsync();
    }

    private async Task HelloAsync() => await _socket.SendAsync(new byte[] { 1 }, SocketFlags.None);

    private async Task WorkAsync() => await _socket.SendAsync(new byte[] { 2 }, SocketFlags.None);

    private async Task ByeAsync() => await _socket.SendAsync(new byte[] { 3 }, SocketFlags.None);
}

sealed class RunBesideSend
{
    private readonly NetworkStream _stream;

    public RunBesideSend(NetworkStream stream) => _stream = stream;

    public async Task RunAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            await _stream.WriteAsync(new byte[] { 9 }, token);
            await Task.Delay(1000, token);
        }
    }

    public async Task SendAsync(byte[] data)
    {
        await _stream.WriteAsync(data);
    }
}
