// Class: a session with a receive loop and a ping loop; the public send has no lock.
using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Chat.Server;

public sealed class ChatSession : IAsyncDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly CancellationTokenSource _cts = new();
    private Task? _receiving;
    private Task? _pinging;

    public ChatSession(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
    }

    public string Nick { get; private set; } = "guest";

    public event Action<ChatSession, string>? LineReceived;

    public void Start()
    {
        _receiving = ReceiveLoopAsync(_cts.Token);
        _pinging = PingLoopAsync(_cts.Token);
    }

    private async Task PingLoopAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(30), ct);
            var frame = Frame("PING");
            await _stream.WriteAsync(frame, ct);
        }
    }

    private async Task ReceiveLoopAsync(CancellationToken ct)
    {
        var header = new byte[4];
        while (!ct.IsCancellationRequested)
        {
            await _stream.ReadExactlyAsync(header, ct);
            var length = BinaryPrimitives.ReadInt32BigEndian(header);
            var body = new byte[length];
            await _stream.ReadExactlyAsync(body, ct);
            var text = Encoding.UTF8.GetString(body);
            if (text.StartsWith("/nick ", StringComparison.Ordinal))
                Nick = text[6..];
            else
                LineReceived?.Invoke(this, text);
        }
    }

    public async Task SendAsync(string line)
    {
        var frame = Frame(line);
        await _stream.WriteAsync(frame); //! SDA3001
    }

    private static byte[] Frame(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var frame = new byte[4 + bytes.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, bytes.Length);
        bytes.CopyTo(frame, 4);
        return frame;
    }

    public async ValueTask DisposeAsync()
    {
        _cts.Cancel();
        try { await Task.WhenAll(_receiving ?? Task.CompletedTask, _pinging ?? Task.CompletedTask); }
        catch (OperationCanceledException) { }
        _client.Dispose();
        _cts.Dispose();
    }
}
