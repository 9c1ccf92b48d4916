// Class, all silent: single writer loops over channels and queues, pipe pumps, producer flags under a lock, Interlocked gates, own mutexes.
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Threading.Channels;

sealed class SendLoop
{
    private readonly Channel<byte[]> _queue = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Socket _socket;

    public SendLoop(Socket socket)
    {
        _socket = socket;
        _ = SendLoopAsync();
    }

    public bool Post(byte[] packet) => _queue.Writer.TryWrite(packet);

    private async Task SendLoopAsync()
    {
        await foreach (var packet in _queue.Reader.ReadAllAsync())
        {
            await _socket.SendAsync(packet, SocketFlags.None);
        }
    }
}

sealed class BlockingQueueWriter
{
    private readonly BlockingCollection<byte[]> _queue = new();
    private readonly NetworkStream _stream;

    public BlockingQueueWriter(NetworkStream stream)
    {
        _stream = stream;
        new Thread(() =>
        {
            foreach (var item in _queue.GetConsumingEnumerable())
            {
                _stream.Write(item, 0, item.Length);
                _stream.Flush();
            }
        }).Start();
    }

    public void Send(byte[] item) => _queue.Add(item);
}

sealed class BufferAndFlag
{
    private readonly object _sync = new();
    private readonly List<byte> _pending = new();
    private readonly Socket _socket;
    private bool _sending;

    public BufferAndFlag(Socket socket, Timer timer)
    {
        _socket = socket;
        _ = Task.Run(() => Post(new byte[] { 1 }));
    }

    public void Post(byte[] data)
    {
        lock (_sync)
        {
            _pending.AddRange(data);
            if (_sending)
            {
                return;
            }

            _sending = true;
        }

        Drain();
    }

    private void Drain()
    {
        while (true)
        {
            byte[] next;
            lock (_sync)
            {
                if (_pending.Count == 0)
                {
                    _sending = false;
                    return;
                }

                next = _pending.ToArray();
                _pending.Clear();
            }

            _socket.Send(next);
        }
    }
}

sealed class InterlockedGate
{
    private readonly ConcurrentQueue<byte[]> _queue = new();
    private readonly Socket _socket;
    private int _writing;

    public InterlockedGate(Socket socket)
    {
        _socket = socket;
        _ = Task.Run(() => Send(new byte[] { 1 }));
    }

    public void Send(byte[] data)
    {
        _queue.Enqueue(data);
        if (Interlocked.Exchange(ref _writing, 1) != 0)
        {
            return;
        }

        while (_queue.TryDequeue(out var next))
        {
            _socket.Send(next);
        }

        Volatile.Write(ref _writing, 0);
    }
}

sealed class OwnMutex
{
    private struct Gate
    {
        private int _state;

        public bool TryTake() => Interlocked.CompareExchange(ref _state, 1, 0) == 0;

        public void Release() => Interlocked.Exchange(ref _state, 0);
    }

    private Gate _gate;
    private readonly NetworkStream _stream;

    public OwnMutex(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(() => Write(new byte[] { 1 }));
    }

    public bool Write(byte[] data)
    {
        if (!_gate.TryTake())
        {
            return false;
        }

        try
        {
            _stream.Write(data, 0, data.Length);
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }
}

sealed class PipePumps
{
    private readonly Pipe _input = new();
    private readonly Pipe _output = new();
    private readonly Socket _socket;

    public PipePumps(Socket socket)
    {
        _socket = socket;
        _ = FillAsync();
        _ = DrainAsync();
    }

    public PipeReader Input => _input.Reader;

    public async Task WriteAsync(byte[] data) => await _output.Writer.WriteAsync(data);

    private async Task FillAsync()
    {
        while (true)
        {
            int n = await _socket.ReceiveAsync(_input.Writer.GetMemory(), SocketFlags.None);
            if (n == 0)
            {
                return;
            }

            _input.Writer.Advance(n);
            await _input.Writer.FlushAsync();
        }
    }

    private async Task DrainAsync()
    {
        while (true)
        {
            var result = await _output.Reader.ReadAsync();
            foreach (var segment in result.Buffer)
            {
                await _socket.SendAsync(segment, SocketFlags.None);
            }

            _output.Reader.AdvanceTo(result.Buffer.End);
        }
    }
}
