// Signals: promises, countdowns and events that order, and those that do not.
using System.Net.Sockets;

namespace Signals;

public static class Phases
{
    public static async Task GreetingFirstAsync(Socket conn, byte[] greeting, byte[] body)
    {
        var greeted = new TaskCompletionSource();
        var worker = Task.Run(async () =>
        {
            await conn.SendAsync(greeting);
            greeted.SetResult();
        });
        await greeted.Task;
        await conn.SendAsync(body);
        await worker;
    }

    public static void Countdown(Socket conn, byte[] end)
    {
        using var done = new CountdownEvent(1);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            conn.Send("work\n"u8);
            done.Signal();
        });
        done.Wait();
        conn.Send(end);
    }

    public static void ManualReset(Socket conn, byte[] end)
    {
        var ready = new ManualResetEventSlim();
        var t = new Thread(() =>
        {
            try
            {
                conn.Send("hello\n"u8);
            }
            finally
            {
                ready.Set();
            }
        });
        t.Start();
        ready.Wait();
        conn.Send(end);
        t.Join();
    }

    public static void TimeoutIgnored(Socket conn, byte[] end)
    {
        var ready = new ManualResetEventSlim();
        var t = new Thread(() =>
        {
            conn.Send("hello\n"u8);
            ready.Set();
        });
        t.Start();
        ready.Wait(100);
        conn.Send(end); //! SDA3001
        t.Join();
    }

    public static async Task SignalTooEarlyAsync(Socket conn, byte[] greeting, byte[] body)
    {
        var started = new TaskCompletionSource();
        var worker = Task.Run(async () =>
        {
            started.SetResult();
            await conn.SendAsync(greeting);
        });
        await started.Task;
        await conn.SendAsync(body); //! SDA3001
        await worker;
    }

    public static async Task WorkerWaitsAsync(Socket conn, byte[] greeting, byte[] body)
    {
        var go = new TaskCompletionSource();
        var worker = Task.Run(async () =>
        {
            await go.Task;
            await conn.SendAsync(body);
        });
        await conn.SendAsync(greeting);
        go.SetResult();
        await worker;
    }

    public static async Task WorkerWaitsForSemaphoreAsync(Socket conn, byte[] greeting, byte[] body)
    {
        var go = new SemaphoreSlim(0, 1);
        var worker = Task.Run(async () =>
        {
            await go.WaitAsync();
            await conn.SendAsync(body);
        });
        await conn.SendAsync(greeting);
        go.Release();
        await worker;
    }
}
