// A generic client with a lock for its frames; sends that are started in a loop.
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace F02;

public abstract class RpcBase<TRequest, TResponse> : IDisposable
    where TRequest : class
{
    private readonly ConcurrentDictionary<uint, TaskCompletionSource<TResponse>> _pending = new();
    private readonly NetworkStream _stream;
    private readonly SemaphoreSlim _sendLock;
    private uint _id;

    protected RpcBase(Socket socket)
    {
        _stream = new NetworkStream(socket, ownsSocket: true);
        _sendLock = new SemaphoreSlim(1, 1);
    }

    protected abstract byte[] Encode(uint id, TRequest request);

    protected abstract (uint Id, TResponse Response) Decode(ReadOnlySpan<byte> frame);

    public Task Completion { get; private set; } = Task.CompletedTask;

    public void Start(CancellationToken ct)
    {
        Completion = Task.WhenAll(ReadAsync(ct), PingAsync(ct));
    }

    public async Task<TResponse> InvokeAsync(TRequest request, CancellationToken ct)
    {
        var id = Interlocked.Increment(ref _id);
        var tcs = new TaskCompletionSource<TResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[id] = tcs;
        await using var registration = ct.Register(() => tcs.TrySetCanceled(ct));
        await WriteAsync(Encode(id, request), ct);
        return await tcs.Task;
    }

    private async Task WriteAsync(byte[] frame, CancellationToken ct)
    {
        await _sendLock.WaitAsync(ct);
        try
        {
            var prefix = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(prefix, frame.Length);
            await _stream.WriteAsync(prefix, ct);
            await _stream.WriteAsync(frame, ct);
        }
        finally
        {
            _sendLock.Release();
        }
    }

    private async Task PingAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Task.Delay(5000, ct);
            await WriteAsync([], ct);
        }
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        var prefix = new byte[4];
        while (true)
        {
            await _stream.ReadExactlyAsync(prefix, ct);
            var frame = new byte[BinaryPrimitives.ReadInt32LittleEndian(prefix)];
            await _stream.ReadExactlyAsync(frame, ct);
            var (id, response) = Decode(frame);
            if (_pending.TryRemove(id, out var tcs))
                tcs.TrySetResult(response);
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _sendLock.Dispose();
    }
}

public sealed class OneWay<T>(NetworkStream stream) where T : notnull
{
    private readonly List<Task> _running = [];

    public void Post(T message)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(message.ToString()!);
        _running.Add(stream.WriteAsync(bytes, 0, bytes.Length));
    }

    public Task DrainAsync() => Task.WhenAll(_running);

    public async Task PostAllAsync(IReadOnlyList<T> messages)
    {
        var sends = new Task[messages.Count];
        for (var i = 0; i < sends.Length; i++)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(messages[i].ToString()!);
            sends[i] = stream.WriteAsync(bytes).AsTask(); //! SDA3001
        }

        await Task.WhenAll(sends);
    }
}
