// SDA1003 leaves alone a close that unblocks work whose failure is looked at afterwards; a plain await expects none.
using System.Net;
using System.Net.Sockets;

static class LookedAt
{
    static async Task Caught(Socket s)
    {
        var t = s.ReceiveAsync(new byte[1]);
        await Task.Delay(100);
        s.Close();
        try { await t; } catch (SocketException) { }
    }

    static async Task CaughtByEither(IPEndPoint ep, CancellationToken ct)
    {
        using var c = new TcpClient();
        await c.ConnectAsync(ep, ct);
        var reading = ReadAsync(c.GetStream());
        await c.GetStream().WriteAsync("QUIT\n"u8.ToArray(), ct);
        c.Close();
        try { await reading; }
        catch (IOException) { Console.WriteLine("closed"); }
        catch (ObjectDisposedException) { Console.WriteLine("closed"); }
    }

    static void CaughtByFilter(Socket s)
    {
        var t = Task.Run(() => s.Receive(new byte[1]));
        s.Close();
        try { t.Wait(); } catch (AggregateException e) when (e.InnerException is SocketException) { }
    }

    static async Task CaughtAfterUsing(Socket listener)
    {
        Task t;
        using (var s = await listener.AcceptAsync())
        {
            t = s.ReceiveAsync(new byte[1]);
            await Task.Delay(100);
        }

        try { await t; } catch (Exception e) { Console.WriteLine(e.Message); }
    }

    static async Task<bool> Suppressed(Socket s)
    {
        var t = ReadAsync(new NetworkStream(s));
        s.Dispose();
        await ((Task)t).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return t.IsFaulted;
    }

    static async Task Captured(Socket s)
    {
        var t = Task.Run(() => s.Receive(new byte[1]));
        s.Dispose();
        var failure = await Record(() => t);
        Console.WriteLine(failure is SocketException);
    }

    static async Task CapturedAndAwaited(Socket s)
    {
        var t = s.ReceiveAsync(new byte[1]);
        s.Dispose();
        await Record(async () => await t);
    }

    static async Task HandedOn(Socket s)
    {
        var t = s.ReceiveAsync(new byte[1]);
        s.Dispose();
        await Observe(t);
    }

    static async Task Plain(Socket s)
    {
        var t = ReadAsync(new NetworkStream(s)); //! SDA1003
        s.Dispose();
        await t;
    }

    static async Task CaughtSomethingElse(Socket s)
    {
        var t = s.ReceiveAsync(new byte[1]); //! SDA1003
        s.Close();
        try { await t; } catch (OperationCanceledException) { }
    }

    static async Task CatchIsForAll(Socket listener)
    {
        try
        {
            using (var s = await listener.AcceptAsync())
            {
                _ = ReadAsync(new NetworkStream(s)); //! SDA1003
            }

            await Task.Delay(10);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }

    static async Task AnotherTaskIsCaught(Socket s, Socket other)
    {
        var t = s.ReceiveAsync(new byte[1]); //! SDA1003
        var u = other.ReceiveAsync(new byte[1]);
        s.Close();
        try { await u; } catch (SocketException) { }
    }

    static async Task ReadAsync(NetworkStream s)
    {
        var b = new byte[10];
        while (await s.ReadAsync(b) > 0) { }
    }

    static async Task<Exception?> Record(Func<Task> f)
    {
        try { await f(); return null; } catch (Exception e) { return e; }
    }

    static async Task Observe(Task t)
    {
        try { await t; } catch (SocketException) { }
    }
}
