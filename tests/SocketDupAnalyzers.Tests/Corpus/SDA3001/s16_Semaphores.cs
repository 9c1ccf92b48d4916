// One method: SemaphoreSlim(1) waited and released, sync and async, before the try and inside it, with flags, timeouts checked, _ = Release().
using System.Net.Sockets;

static class Semaphores
{
    static async Task BeforeTheTry(NetworkStream stream, byte[] a, CancellationToken token)
    {
        using var gate = new SemaphoreSlim(1, 1);
        var t = Task.Run(async () =>
        {
            await gate.WaitAsync(token);
            try
            {
                await stream.WriteAsync(a, token);
            }
            finally
            {
                gate.Release();
            }
        }, token);
        await gate.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await stream.WriteAsync(a, token).ConfigureAwait(false);
            await stream.FlushAsync(token).ConfigureAwait(false);
        }
        finally
        {
            _ = gate.Release();
        }

        await t;
    }

    static async Task InsideTheTry(NetworkStream stream, byte[] a)
    {
        var gate = new SemaphoreSlim(1);
        async Task Send()
        {
            var acquired = false;
            try
            {
                await gate.WaitAsync();
                acquired = true;
                await stream.WriteAsync(a);
            }
            finally
            {
                if (acquired)
                {
                    gate.Release();
                }
            }
        }

        await Task.WhenAll(Send(), Send());
    }

    static void Synchronous(Socket s, byte[] a)
    {
        var gate = new SemaphoreSlim(initialCount: 1, maxCount: 1);
        var t = Task.Run(() => { gate.Wait(); try { s.Send(a); } finally { gate.Release(); } });
        gate.Wait();
        s.Send(a);
        gate.Release();
        t.Wait();
    }

    static async Task TimeoutChecked(NetworkStream stream, byte[] a)
    {
        var gate = new SemaphoreSlim(1, 1);
        async Task Send()
        {
            if (!await gate.WaitAsync(TimeSpan.FromSeconds(1)))
            {
                return;
            }

            try
            {
                await stream.WriteAsync(a);
            }
            finally
            {
                gate.Release();
            }
        }

        await Task.WhenAll(Send(), Send(), Send());
    }

    static async Task TimeoutIgnored(NetworkStream stream, byte[] a)
    {
        var gate = new SemaphoreSlim(1, 1);
        async Task Send()
        {
            await gate.WaitAsync(1000);
            try
            {
                await stream.WriteAsync(a); //! SDA3001
            }
            finally
            {
                gate.Release();
            }
        }

        await Task.WhenAll(Send(), Send());
    }

    static async Task RoomForTwo(NetworkStream stream, List<byte[]> messages)
    {
        var gate = new SemaphoreSlim(2, 2);
        await Task.WhenAll(messages.Select(async m =>
        {
            await gate.WaitAsync();
            try
            {
                await stream.WriteAsync(m); //! SDA3001
            }
            finally
            {
                gate.Release();
            }
        }));
    }

    static async Task NotAwaited(NetworkStream stream, byte[] a)
    {
        var gate = new SemaphoreSlim(1, 1);
        var t = Task.Run(async () =>
        {
            await gate.WaitAsync();
            await stream.WriteAsync(a);
            gate.Release();
        });
        _ = gate.WaitAsync();
        await stream.WriteAsync(a); //! SDA3001
        gate.Release();
        await t;
    }

    static async Task ReleasedBeforeTheFlush(NetworkStream stream, string[] lines)
    {
        var gate = new SemaphoreSlim(1, 1);
        var writer = new StreamWriter(stream, leaveOpen: true);
        await Task.WhenAll(lines.Select(async line =>
        {
            await gate.WaitAsync();
            try
            {
                await writer.WriteLineAsync(line);
            }
            finally
            {
                gate.Release();
            }

            await writer.FlushAsync(); //! SDA3001
        }));
    }

    static async Task ReleasedBeforeTheAwait(NetworkStream stream, byte[] a)
    {
        var gate = new SemaphoreSlim(1, 1);
        async Task Send()
        {
            await gate.WaitAsync();
            var pending = stream.WriteAsync(a); //! SDA3001
            gate.Release();
            await pending;
        }

        await Task.WhenAll(Send(), Send());
    }

    static async Task UnknownRoom(NetworkStream stream, List<byte[]> messages, int room)
    {
        var gate = new SemaphoreSlim(room);
        await Task.WhenAll(messages.Select(async m =>
        {
            await gate.WaitAsync();
            await stream.WriteAsync(m); //? SDA3001
            gate.Release();
        }));
    }

    static async Task HandedIn(NetworkStream stream, List<byte[]> messages, SemaphoreSlim gate)
    {
        await Task.WhenAll(messages.Select(async m =>
        {
            await gate.WaitAsync();
            try
            {
                await stream.WriteAsync(m);
            }
            finally
            {
                gate.Release();
            }
        }));
    }
}
