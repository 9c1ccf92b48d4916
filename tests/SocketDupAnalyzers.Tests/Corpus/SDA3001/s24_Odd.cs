// One method: continuations, cancellation callbacks, iterators, async streams, StartNew with async lambdas, conditional starts, nested loops.
using System.Net.Sockets;

static class Odd
{
    static async Task Continued(Socket s, byte[] a)
    {
        var t = Task.Delay(10).ContinueWith(_ => s.Send(a), TaskScheduler.Default);
        s.Send(a); //? SDA3001
        await t;
    }

    static async Task ContinuedAndAwaited(Socket s, byte[] a)
    {
        await Task.Delay(10).ContinueWith(_ => s.Send(a), TaskScheduler.Default);
        s.Send(a);
    }

    static async Task CancellationCallback(Socket s, byte[] a, byte[] bye, CancellationToken token)
    {
        using var registration = token.Register(() => s.Send(bye));
        await s.SendAsync(a, SocketFlags.None); //? SDA3001
    }

    static IEnumerable<int> Iterator(Socket s, byte[][] blocks)
    {
        foreach (var block in blocks)
        {
            yield return s.Send(block);
        }
    }

    static async IAsyncEnumerable<int> AsyncIterator(NetworkStream stream, byte[] buffer)
    {
        int n;
        while ((n = await stream.ReadAsync(buffer)) > 0)
        {
            yield return n;
        }
    }

    static async Task Consumes(NetworkStream stream, byte[] buffer)
    {
        await foreach (var n in AsyncIterator(stream, buffer))
        {
            await stream.WriteAsync(buffer.AsMemory(0, n));
        }
    }

    static async Task UnwrappedStartNew(NetworkStream stream, byte[] a)
    {
        await Task.Factory.StartNew(async () => await stream.WriteAsync(a)).Unwrap();
        await stream.WriteAsync(a);
    }

    static async Task OuterOnly(NetworkStream stream, byte[] a)
    {
        var inner = await Task.Factory.StartNew(async () => await stream.WriteAsync(a));
        await stream.WriteAsync(a); //? SDA3001
        await inner;
    }

    static async Task ConditionalTask(NetworkStream stream, byte[] a, bool early)
    {
        Task pending = early ? stream.WriteAsync(a, 0, a.Length) : Task.CompletedTask;
        await pending;
        await stream.WriteAsync(a);
    }

    static async Task ConditionalTaskLate(NetworkStream stream, byte[] a, bool early)
    {
        Task pending = early ? stream.WriteAsync(a, 0, a.Length) : Task.CompletedTask;
        await stream.WriteAsync(a); //! SDA3001
        await pending;
    }

    static async Task OuterLoopJoinsInner(Socket s, byte[][][] groups)
    {
        foreach (var group in groups)
        {
            foreach (var block in group)
            {
                await Task.Run(() => s.Send(block));
            }
        }
    }

    static async Task InnerLoopConflicts(Socket s, byte[][][] groups)
    {
        foreach (var group in groups)
        {
            var all = new List<Task>();
            foreach (var block in group)
            {
                all.Add(Task.Run(() => s.Send(block))); //! SDA3001
            }

            await Task.WhenAll(all);
        }
    }

    static async Task WhenAllInEachTurn(Socket s, byte[] a, byte[] buffer, int count)
    {
        for (int i = 0; i < count; i++)
        {
            var sending = s.SendAsync(a, SocketFlags.None);
            var receiving = s.ReceiveAsync(buffer, SocketFlags.None);
            await Task.WhenAll(sending, receiving);
        }
    }

    static async Task ReadAheadOnce(NetworkStream stream, byte[] front, byte[] back)
    {
        var next = stream.ReadAsync(front, 0, front.Length);
        while (await next > 0)
        {
            next = stream.ReadAsync(back, 0, back.Length);
            (front, back) = (back, front);
        }
    }

    static async Task TimeoutThenSecondRead(NetworkStream stream, byte[] buffer)
    {
        var read = stream.ReadAsync(buffer, 0, buffer.Length);
        if (await Task.WhenAny(read, Task.Delay(1000)) != read)
        {
            Console.WriteLine(await stream.ReadAsync(buffer)); //! SDA3001
        }
    }

    static async Task RetryLoopWithTimeout(NetworkStream stream, byte[] buffer)
    {
        while (true)
        {
            var read = stream.ReadAsync(buffer, 0, buffer.Length); //! SDA3001
            await Task.WhenAny(read, Task.Delay(1000));
            Console.WriteLine("tick");
        }
    }

    static async Task SameReadWaitedForAgain(NetworkStream stream, byte[] buffer)
    {
        Task<int>? read = null;
        while (true)
        {
            read ??= stream.ReadAsync(buffer, 0, buffer.Length);
            if (await Task.WhenAny(read, Task.Delay(1000)) == read)
            {
                Console.WriteLine(await read);
                read = null;
            }
        }
    }

    static void LazyAndFunc(Socket s, byte[] a)
    {
        var lazy = new Lazy<int>(() => s.Send(a));
        Func<int> send = () => s.Send(a);
        Console.WriteLine(lazy.Value + send() + s.Send(a));
    }
}
