// SDA1003 leaves alone work that is waited for through a signal; a signal that nobody waits for joins nothing.
using System.Net.Sockets;

class Cases
{
    static async Task CompletionSource(Socket listener, byte[] data)
    {
        using Socket conn = await listener.AcceptAsync();
        var done = new TaskCompletionSource();
        _ = Task.Run(() =>
        {
            conn.Send(data);
            done.SetResult();
        });
        await done.Task;
    }

    static async Task CompletionSourceInFinally(Socket listener, byte[] data)
    {
        using Socket conn = await listener.AcceptAsync();
        var done = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try { conn.Send(data); }
            finally { done.TrySetResult(true); }
        }).Start();
        await done.Task;
    }

    static async Task CompletionSourceNobodyWaits(Socket listener, byte[] data)
    {
        using Socket conn = await listener.AcceptAsync();
        var done = new TaskCompletionSource();
        _ = Task.Run(() => //! SDA1003
        {
            conn.Send(data);
            done.SetResult();
        });
        Console.WriteLine(done.Task.Status);
    }

    static void Countdown(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        using var countdown = new CountdownEvent(2);
        ThreadPool.QueueUserWorkItem(_ => { conn.Send(data); countdown.Signal(); });
        ThreadPool.QueueUserWorkItem(_ => { conn.Receive(new byte[4]); countdown.Signal(); });
        countdown.Wait();
    }

    static void WaitHandle(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        var finished = new AutoResetEvent(false);
        ThreadPool.QueueUserWorkItem(_ => { conn.Send(data); finished.Set(); });
        finished.WaitOne();
        conn.Close();
    }

    static async Task Semaphore(Socket listener, byte[] data)
    {
        using Socket conn = await listener.AcceptAsync();
        var finished = new SemaphoreSlim(0);
        _ = Task.Run(() => { conn.Send(data); finished.Release(); });
        await finished.WaitAsync();
    }

    static void NothingSignals(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        using var countdown = new CountdownEvent(1);
        ThreadPool.QueueUserWorkItem(_ => //! SDA1003
        {
            conn.Send(data);
            countdown.Signal();
        });
        Console.WriteLine(countdown.CurrentCount);
    }

    static async Task WaitedOnOnePath(Socket listener, byte[] data, bool wait)
    {
        using Socket conn = await listener.AcceptAsync();
        var done = new TaskCompletionSource();
        _ = Task.Run(() => { conn.Send(data); done.SetResult(); }); //! SDA1003
        if (wait) await done.Task;
    }
}
