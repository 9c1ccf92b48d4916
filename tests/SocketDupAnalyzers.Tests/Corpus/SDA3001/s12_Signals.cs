// One method: a completion source, an event or a countdown that one side signals last and the other waits for is a join, in either direction.
using System.Net.Sockets;

static class Signals
{
    static async Task CompletionSource(Socket s, byte[] a)
    {
        var done = new TaskCompletionSource();
        _ = Task.Run(() =>
        {
            s.Send(a);
            done.SetResult();
        });
        await done.Task;
        s.Send(a);
    }

    static async Task CompletionSourceInFinally(Socket s, byte[] a)
    {
        var done = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = Task.Run(() =>
        {
            try
            {
                s.Send(a);
            }
            finally
            {
                done.TrySetResult(true);
            }
        });
        await done.Task;
        s.Send(a);
    }

    static void ResetEvent(Socket s, byte[] a)
    {
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            s.Send(a);
            done.Set();
        });
        done.Wait();
        s.Send(a);
    }

    static void WaitHandle(Socket s, byte[] a)
    {
        var done = new AutoResetEvent(false);
        new Thread(() => { s.Send(a); done.Set(); }).Start();
        done.WaitOne();
        s.Send(a);
    }

    static void Countdown(Socket s, byte[] a, byte[] buffer)
    {
        using var left = new CountdownEvent(2);
        Task.Run(() => { s.Send(a); left.Signal(); });
        Task.Run(() => { s.Receive(buffer); left.Signal(); });
        left.Wait();
        s.Send(a);
        s.Receive(buffer);
    }

    static async Task WorkerWaitsForStarter(Socket s, byte[] hello, byte[] data)
    {
        var ready = new TaskCompletionSource();
        var work = Task.Run(async () =>
        {
            await ready.Task;
            s.Send(data);
        });
        s.Send(hello);
        ready.SetResult();
        await work;
    }

    static void ThreadWaitsForStarter(Socket s, byte[] hello, byte[] data)
    {
        using var go = new ManualResetEvent(false);
        var thread = new Thread(() =>
        {
            go.WaitOne();
            s.Send(data);
        });
        thread.Start();
        s.Send(hello);
        go.Set();
        thread.Join();
    }

    static async Task SignalledTooEarly(Socket s, byte[] a)
    {
        var started = new TaskCompletionSource();
        _ = Task.Run(() =>
        {
            started.SetResult();
            s.Send(a);
        });
        await started.Task;
        s.Send(a); //! SDA3001
    }

    static void EventTooEarly(Socket s, byte[] a)
    {
        var started = new ManualResetEventSlim();
        new Thread(() => { started.Set(); s.Send(a); }).Start();
        started.Wait();
        s.Send(a); //! SDA3001
    }

    static void IgnoredTimeout(Socket s, byte[] a)
    {
        var done = new ManualResetEventSlim();
        new Thread(() => { s.Send(a); done.Set(); }).Start();
        done.Wait(100);
        s.Send(a); //! SDA3001
    }

    static async Task StarterGoesOnAfterTheSignal(Socket s, byte[] hello, byte[] data)
    {
        var ready = new TaskCompletionSource();
        var work = Task.Run(async () =>
        {
            await ready.Task;
            s.Send(data);
        });
        s.Send(hello);
        ready.SetResult();
        s.Send(hello); //! SDA3001
        await work;
    }

    static async Task AnotherSource(Socket s, byte[] a)
    {
        var done = new TaskCompletionSource();
        var other = new TaskCompletionSource();
        _ = Task.Run(() => { s.Send(a); done.SetResult(); });
        _ = Task.Run(() => other.SetResult());
        await other.Task;
        s.Send(a); //! SDA3001
        await done.Task;
    }
}
