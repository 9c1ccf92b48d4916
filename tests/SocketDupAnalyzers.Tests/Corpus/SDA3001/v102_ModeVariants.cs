using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ModeVariants;

public sealed class V1
{
    private readonly Socket _socket;
    private readonly BlockingCollection<byte[]>? _queue;

    public V1(Socket socket, bool queued)
    {
        _socket = socket;
        if (queued)
        {
            _queue = new();
            Task.Run(Drain);
        }
    }

    public void Send(byte[] data)
    {
        if (_queue == null)
        {
            _socket.Send(data);
            return;
        }
        _queue.Add(data);
    }

    private void Drain()
    {
        foreach (var d in _queue!.GetConsumingEnumerable()) _socket.Send(d);
    }
}

public sealed class V2
{
    private readonly Socket _socket;
    private readonly BlockingCollection<byte[]>? _queue;

    public V2(Socket socket, BlockingCollection<byte[]>? queue)
    {
        _socket = socket;
        _queue = queue;
        if (_queue != null) Task.Run(Drain);
    }

    public void Send(byte[] data)
    {
        if (_queue != null) _queue.Add(data);
        else _socket.Send(data);
    }

    private void Drain()
    {
        foreach (var d in _queue!.GetConsumingEnumerable()) _socket.Send(d);
    }
}

public sealed class V3
{
    private readonly Socket _socket;
    private readonly Task? _pump;
    private readonly ConcurrentQueue<byte[]> _queue = new();

    public V3(Socket socket, bool queued)
    {
        _socket = socket;
        if (queued) _pump = Task.Run(Drain);
    }

    public void Send(byte[] data)
    {
        if (_pump != null) _queue.Enqueue(data);
        else _socket.Send(data);
    }

    private void Drain()
    {
        while (true)
            if (_queue.TryDequeue(out var d)) _socket.Send(d);
    }
}
