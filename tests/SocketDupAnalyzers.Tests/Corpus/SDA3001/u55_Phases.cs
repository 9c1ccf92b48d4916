// Phases that follow each other, and those that overlap.
using System.Net.Sockets;

namespace D09;

public sealed class Session : IAsyncDisposable
{
    private readonly NetworkStream _stream;
    private readonly CancellationTokenSource _cts = new();
    private Task? _keepAlive;

    public Session(NetworkStream stream) => _stream = stream;

    public static async Task<Session> OpenAsync(string host, int port)
    {
        var client = new TcpClient();
        await client.ConnectAsync(host, port);
        var session = new Session(client.GetStream());
        await session._stream.WriteAsync("HELLO\n"u8.ToArray());
        session.StartKeepAlive();
        return session;
    }

    private void StartKeepAlive() => _keepAlive = Task.Run(async () =>
    {
        try
        {
            while (true)
            {
                await Task.Delay(1000, _cts.Token);
                await _stream.WriteAsync("PING\n"u8.ToArray(), _cts.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
    });

    public async Task UploadAsync(Stream file)
    {
        await StopKeepAliveAsync();
        await file.CopyToAsync(_stream);
    }

    private async Task StopKeepAliveAsync()
    {
        _cts.Cancel();
        if (_keepAlive is { } task)
            await task;
    }

    public async ValueTask DisposeAsync()
    {
        await StopKeepAliveAsync();
        await _stream.WriteAsync("BYE\n"u8.ToArray());
        await _stream.DisposeAsync();
    }
}

public sealed class EagerSession
{
    private readonly NetworkStream _stream;
    private readonly CancellationTokenSource _cts = new();
    private readonly Task _keepAlive;

    public EagerSession(NetworkStream stream)
    {
        _stream = stream;
        _keepAlive = KeepAliveAsync();
    }

    private async Task KeepAliveAsync()
    {
        while (!_cts.IsCancellationRequested)
        {
            await Task.Delay(1000);
            await _stream.WriteAsync("PING\n"u8.ToArray());
        }
    }

    public async Task UploadAsync(Stream file)
    {
        _cts.Cancel();
        await file.CopyToAsync(_stream); //! SDA3001
        await _keepAlive;
    }
}

public static class Stages
{
    public static async Task RunAsync(Socket socket, byte[] a, byte[] b)
    {
        var producer = Task.Run(() => socket.Send(a));
        var idle = Task.Delay(10);
        await Task.WhenAll(producer, idle);
        var second = Task.Run(() => socket.Send(b));
        await second;
    }

    public static async Task ReaderThenWriterAsync(Socket socket, byte[] a)
    {
        var reading = Task.Run(() => socket.Receive(a));
        socket.Send("go\n"u8);
        var n = await reading;
        socket.Send(a.AsSpan(0, n));
    }

    public static async Task OverlapAsync(Socket socket, byte[] a, byte[] b)
    {
        Task first = Task.Run(() => socket.Send(a));
        Task second = Task.Run(() => socket.Send(b)); //! SDA3001
        await first;
        await second;
    }

    public static async Task AfterBothAsync(Socket socket, byte[] a, byte[] b)
    {
        Task first = Task.Run(() => socket.Send(a));
        Task second = first.ContinueWith(_ => socket.Send(b), TaskScheduler.Default);
        await second;
        socket.Send(b);
    }

    public static void Barriered(Socket socket, byte[] a, byte[] b)
    {
        var t = new Thread(() => socket.Send(a)) { IsBackground = true };
        t.Start();
        while (t.IsAlive)
            Thread.Sleep(1);
        socket.Send(b);
    }
}
