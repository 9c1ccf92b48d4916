// Class: an answer read beside the loop that reads; a TLS stream with one reader and a lock for the writers.
using System.Net.Security;
using System.Net.Sockets;

namespace Tls;

public sealed class TlsClient : IAsyncDisposable
{
    private readonly TcpClient _tcp = new();
    private SslStream? _ssl;
    private StreamReader? _reader;
    private Task? _listen;

    public async Task ConnectAsync(string host)
    {
        await _tcp.ConnectAsync(host, 443);
        _ssl = new SslStream(_tcp.GetStream(), false);
        await _ssl.AuthenticateAsClientAsync(host);
        _reader = new StreamReader(_ssl);
        await _ssl.WriteAsync("HELLO\n"u8.ToArray());
        _listen = ListenAsync();
    }

    private async Task ListenAsync()
    {
        while (await _reader!.ReadLineAsync() is { } line)
            Console.WriteLine(line);
    }

    public async Task<string?> AskAsync(string question)
    {
        await _ssl!.WriteAsync(System.Text.Encoding.UTF8.GetBytes(question));
        return await _reader!.ReadLineAsync(); //! SDA3001
    }

    public async ValueTask DisposeAsync()
    {
        if (_listen is not null)
            await _listen;
        if (_ssl is not null)
            await _ssl.DisposeAsync();
        _tcp.Dispose();
    }
}

public sealed class TlsPushClient : IDisposable
{
    private readonly SslStream _ssl;
    private readonly SemaphoreSlim _out = new(1, 1);
    private Task _listen = Task.CompletedTask;
    private Task _beat = Task.CompletedTask;
    private readonly CancellationTokenSource _life = new();

    public TlsPushClient(SslStream ssl)
    {
        _ssl = ssl;
    }

    public void Run()
    {
        _listen = Task.Run(ListenAsync);
        _beat = Task.Factory.StartNew(BeatAsync, _life.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var n = await _ssl.ReadAsync(buffer, _life.Token);
            if (n == 0)
                return;
            await PushAsync(new byte[] { 6 });
        }
    }

    private async Task BeatAsync()
    {
        while (!_life.IsCancellationRequested)
        {
            await PushAsync(new byte[] { 1 });
            await Task.Delay(100);
        }
    }

    public async Task PushAsync(ReadOnlyMemory<byte> data)
    {
        await _out.WaitAsync(_life.Token);
        try
        {
            await _ssl.WriteAsync(data, _life.Token);
        }
        finally
        {
            _out.Release();
        }
    }

    public void Dispose()
    {
        _life.Cancel();
        Task.WaitAll(_listen, _beat);
        _ssl.Dispose();
    }
}
