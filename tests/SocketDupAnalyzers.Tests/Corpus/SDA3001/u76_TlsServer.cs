// TLS: peers with a semaphore each, and one that echoes beside its own beat.
using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace E10;

public sealed class TlsServer(X509Certificate2 certificate) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, Peer> _peers = new();
    private readonly TcpListener _listener = TcpListener.Create(8443);
    private readonly CancellationTokenSource _cts = new();
    private Task _accept = Task.CompletedTask;
    private int _next;

    public void Start()
    {
        _listener.Start();
        _accept = AcceptAsync();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_cts.Token);
                _ = ServeAsync(Interlocked.Increment(ref _next), client);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task ServeAsync(int id, TcpClient client)
    {
        try
        {
            await using var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsServerAsync(certificate);
            var peer = new Peer(tls);
            _peers[id] = peer;
            await peer.RunAsync(_cts.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
        }
        finally
        {
            _peers.TryRemove(id, out _);
            client.Dispose();
        }
    }

    public Task BroadcastAsync(byte[] data) => Task.WhenAll(_peers.Values.Select(p => p.SendAsync(data)));

    public async ValueTask DisposeAsync()
    {
        await _cts.CancelAsync();
        _listener.Stop();
        await _accept;
    }

    private sealed class Peer(SslStream tls)
    {
        private readonly SemaphoreSlim _write = new(1, 1);

        public async Task RunAsync(CancellationToken ct)
        {
            var buffer = new byte[4096];
            var beat = BeatAsync(ct);
            int n;
            while ((n = await tls.ReadAsync(buffer, ct)) > 0)
                await SendAsync(buffer[..n]);
            await beat;
        }

        private async Task BeatAsync(CancellationToken ct)
        {
            while (!ct.IsCancellationRequested)
            {
                await Task.Delay(1000, ct);
                await SendAsync([0]);
            }
        }

        public async Task SendAsync(byte[] data)
        {
            await _write.WaitAsync();
            try
            {
                await tls.WriteAsync(data);
            }
            finally
            {
                _write.Release();
            }
        }
    }
}

internal sealed class BarePeer(SslStream tls)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var buffer = new byte[4096];
        var beat = BeatAsync(ct);
        int n;
        while ((n = await tls.ReadAsync(buffer, ct)) > 0)
            await tls.WriteAsync(buffer.AsMemory(0, n), ct);
        await beat;
    }

    private async Task BeatAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Task.Delay(1000, ct);
            await tls.WriteAsync(new byte[1], ct); //! SDA3001
        }
    }
}
