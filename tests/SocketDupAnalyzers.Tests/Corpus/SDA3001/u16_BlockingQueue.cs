// Class: one consumer of a queue is silent, several are not.
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Queue.Writers;

public sealed class QueuedWriter : IDisposable
{
    private readonly BlockingCollection<byte[]> _queue = new(1000);
    private readonly Socket _socket;
    private readonly Thread _writer;

    public QueuedWriter(Socket socket)
    {
        _socket = socket;
        _writer = new Thread(Drain) { IsBackground = true };
        _writer.Start();
    }

    public void Enqueue(byte[] message) => _queue.Add(message);

    private void Drain()
    {
        foreach (var message in _queue.GetConsumingEnumerable())
        {
            var rest = message.AsSpan();
            while (rest.Length > 0)
                rest = rest[_socket.Send(rest)..];
        }
    }

    public void Dispose()
    {
        _queue.CompleteAdding();
        _writer.Join();
        _socket.Send("BYE\n"u8);
        _socket.Dispose();
    }
}

public sealed class ChannelWriterOfSocket
{
    private readonly Channel<ReadOnlyMemory<byte>> _channel = Channel.CreateUnbounded<ReadOnlyMemory<byte>>(new() { SingleReader = true });
    private readonly NetworkStream _out;
    private readonly Task _worker;

    public ChannelWriterOfSocket(NetworkStream @out)
    {
        _out = @out;
        _worker = Task.Run(WorkAsync);
    }

    public bool Post(ReadOnlyMemory<byte> m) => _channel.Writer.TryWrite(m);

    private async Task WorkAsync()
    {
        await foreach (var m in _channel.Reader.ReadAllAsync())
            await _out.WriteAsync(m);
    }

    public async Task CompleteAsync()
    {
        _channel.Writer.Complete();
        await _worker;
        await _out.WriteAsync(new byte[] { 0 });
        await _out.FlushAsync();
    }
}

public sealed class ManyConsumers
{
    private readonly Channel<byte[]> _channel = Channel.CreateBounded<byte[]>(100);
    private readonly List<Task> _workers = [];
    private readonly NetworkStream _out;

    public ManyConsumers(NetworkStream stream, int degree)
    {
        _out = stream;
        for (var i = 0; i < degree; i++)
            _workers.Add(Task.Run(WorkAsync));
    }

    public ValueTask PostAsync(byte[] m) => _channel.Writer.WriteAsync(m);

    private async Task WorkAsync()
    {
        while (await _channel.Reader.WaitToReadAsync())
        {
            while (_channel.Reader.TryRead(out var m))
                await _out.WriteAsync(m); //! SDA3001
        }
    }

    public Task CompleteAsync()
    {
        _channel.Writer.Complete();
        return Task.WhenAll(_workers);
    }
}
