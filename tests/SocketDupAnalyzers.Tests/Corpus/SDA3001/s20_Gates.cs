// One method, all silent: channels and queues with one writer, Pipe pumps, Interlocked and flag gates, a TryTake/Release mutex of the project's own.
using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Threading.Channels;

sealed class TryMutex
{
    private int _taken;

    public bool TryTake() => Interlocked.CompareExchange(ref _taken, 1, 0) == 0;

    public void Release() => Volatile.Write(ref _taken, 0);
}

static class Gates
{
    static async Task SingleWriter(NetworkStream stream, IEnumerable<byte[]> messages)
    {
        var channel = Channel.CreateUnbounded<byte[]>();
        var writer = Task.Run(async () =>
        {
            await foreach (var message in channel.Reader.ReadAllAsync())
            {
                await stream.WriteAsync(message);
                await stream.FlushAsync();
            }
        });
        await Task.WhenAll(messages.Select(async m => await channel.Writer.WriteAsync(m)));
        channel.Writer.Complete();
        await writer;
    }

    static void BlockingQueue(Socket s, IEnumerable<byte[]> messages)
    {
        using var queue = new BlockingCollection<byte[]>();
        var writer = new Thread(() =>
        {
            foreach (var message in queue.GetConsumingEnumerable())
            {
                s.Send(message);
            }
        });
        writer.Start();
        Parallel.ForEach(messages, m => queue.Add(m));
        queue.CompleteAdding();
        writer.Join();
    }

    static async Task Pump(Socket s)
    {
        var pipe = new Pipe();
        async Task Fill()
        {
            while (true)
            {
                var memory = pipe.Writer.GetMemory(512);
                int n = await s.ReceiveAsync(memory, SocketFlags.None);
                if (n == 0)
                {
                    break;
                }

                pipe.Writer.Advance(n);
                await pipe.Writer.FlushAsync();
            }

            await pipe.Writer.CompleteAsync();
        }

        async Task Drain()
        {
            while (true)
            {
                var result = await pipe.Reader.ReadAsync();
                pipe.Reader.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted)
                {
                    break;
                }
            }
        }

        await Task.WhenAll(Fill(), Drain());
    }

    static void InterlockedGate(Socket s, List<byte[]> messages)
    {
        int busy = 0;
        Parallel.ForEach(messages, m =>
        {
            if (Interlocked.CompareExchange(ref busy, 1, 0) == 0)
            {
                s.Send(m);
                Interlocked.Exchange(ref busy, 0);
            }
        });
    }

    static void OwnMutex(Socket s, List<byte[]> messages)
    {
        var mutex = new TryMutex();
        Parallel.ForEach(messages, m =>
        {
            if (!mutex.TryTake())
            {
                return;
            }

            try
            {
                s.Send(m);
            }
            finally
            {
                mutex.Release();
            }
        });
    }

    static void FlagUnderALock(Socket s, List<byte[]> messages)
    {
        var gate = new object();
        bool sending = false;
        Parallel.ForEach(messages, m =>
        {
            lock (gate)
            {
                if (sending)
                {
                    return;
                }

                sending = true;
            }

            s.Send(m);
            lock (gate)
            {
                sending = false;
            }
        });
    }

    static async Task ReaderFillsQueueWriterDrains(NetworkStream stream, byte[] buffer)
    {
        var channel = Channel.CreateBounded<byte[]>(16);
        var writing = Task.Run(async () =>
        {
            while (await channel.Reader.WaitToReadAsync())
            {
                while (channel.Reader.TryRead(out var next))
                {
                    await stream.WriteAsync(next);
                }
            }
        });
        int n;
        while ((n = await stream.ReadAsync(buffer)) > 0)
        {
            await channel.Writer.WriteAsync(buffer.AsSpan(0, n).ToArray());
        }

        channel.Writer.Complete();
        await writing;
    }
}
