// Class, silent: a semaphore in a base class around every write of a TLS stream, tried with a timeout by the beat.
using System.Buffers;
using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;

namespace Rpc;

public abstract class RpcPeerBase
{
    protected SemaphoreSlim SendLock { get; } = new SemaphoreSlim(1, 1);
    protected abstract Stream Transport { get; }
}

public sealed class RpcPeer : RpcPeerBase, IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<byte[]>> _calls = new();
    private readonly SslStream _tls;
    private readonly CancellationTokenSource _stop = new();
    private int _next;
    private Task _pump = Task.CompletedTask;
    private Task _beat = Task.CompletedTask;

    public RpcPeer(TcpClient client) => _tls = new SslStream(client.GetStream(), leaveInnerStreamOpen: false);

    protected override Stream Transport => _tls;

    public async Task OpenAsync(string host)
    {
        await _tls.AuthenticateAsClientAsync(host);
        _pump = Task.Run(PumpAsync);
        _beat = Task.Run(BeatAsync);
    }

    public async Task<byte[]> CallAsync(byte method, ReadOnlyMemory<byte> body, CancellationToken ct)
    {
        var id = Interlocked.Increment(ref _next);
        var tcs = _calls.GetOrAdd(id, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var frame = ArrayPool<byte>.Shared.Rent(body.Length + 9);
        try
        {
            BitConverter.TryWriteBytes(frame, id);
            frame[4] = method;
            BitConverter.TryWriteBytes(frame.AsSpan(5), body.Length);
            body.CopyTo(frame.AsMemory(9));
            await SendLock.WaitAsync(ct);
            try
            {
                await _tls.WriteAsync(frame.AsMemory(0, body.Length + 9), ct);
                await _tls.FlushAsync(ct);
            }
            finally
            {
                SendLock.Release();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(frame);
        }

        return await tcs.Task.WaitAsync(ct);
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(_stop.Token))
        {
            if (!await SendLock.WaitAsync(TimeSpan.FromSeconds(1)))
                continue;
            try
            {
                await _tls.WriteAsync(new byte[9], _stop.Token);
            }
            finally
            {
                SendLock.Release();
            }
        }
    }

    private async Task PumpAsync()
    {
        var head = new byte[8];
        while (!_stop.IsCancellationRequested)
        {
            await _tls.ReadExactlyAsync(head, _stop.Token);
            var body = new byte[BitConverter.ToInt32(head, 4)];
            await _tls.ReadExactlyAsync(body, _stop.Token);
            if (_calls.TryRemove(BitConverter.ToInt32(head, 0), out var call))
                call.TrySetResult(body);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_pump, _beat).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _tls.DisposeAsync();
    }
}
