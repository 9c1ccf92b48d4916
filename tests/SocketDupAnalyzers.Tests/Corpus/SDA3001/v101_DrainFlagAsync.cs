using System.Net.Sockets;

namespace Flags;

public sealed class AutoDrain
{
    private readonly Queue<ReadOnlyMemory<byte>> _queue = new();
    private readonly NetworkStream _stream;
    private bool _draining;

    public AutoDrain(NetworkStream stream)
    {
        _stream = stream;
        _ = BeatAsync();
    }

    public void Post(ReadOnlyMemory<byte> data)
    {
        lock (_queue)
        {
            _queue.Enqueue(data);
            if (_draining)
            {
                return;
            }

            _draining = true;
        }

        _ = DrainAsync();
    }

    private async Task DrainAsync()
    {
        while (true)
        {
            ReadOnlyMemory<byte> next;
            lock (_queue)
            {
                if (_queue.Count == 0)
                {
                    _draining = false;
                    return;
                }

                next = _queue.Dequeue();
            }

            await _stream.WriteAsync(next);
        }
    }

    private async Task BeatAsync()
    {
        while (true)
        {
            await Task.Delay(100);
            Post(new byte[1]);
        }
    }
}
