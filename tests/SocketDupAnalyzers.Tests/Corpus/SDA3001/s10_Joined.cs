// One method, all silent: every way to wait for the work before the next operation.
using System.Net.Sockets;

static class Joins
{
    static async Task Await(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        await t.ConfigureAwait(false);
        s.Send(a);
    }

    static void Wait(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        t.Wait();
        s.Send(a);
    }

    static int Result(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        return t.Result + s.Send(a);
    }

    static void GetResult(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        t.GetAwaiter().GetResult();
        s.Send(a);
    }

    static async Task WhenAll(Socket s, byte[] a, byte[] buffer)
    {
        var sending = Task.Run(() => s.Send(a));
        var reading = Task.Run(() => s.Receive(buffer));
        await Task.WhenAll(sending, reading);
        s.Send(a);
        s.Receive(buffer);
    }

    static void WaitAll(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        Task.WaitAll(t);
        s.Send(a);
    }

    static async Task WhenAllInALocal(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        var all = Task.WhenAll(t, Task.Delay(5));
        await all;
        s.Send(a);
    }

    static async Task ListOfTasks(Socket s, byte[] a)
    {
        var tasks = new List<Task>();
        tasks.Add(Task.Run(() => s.Send(a)));
        await Task.WhenAll(tasks);
        s.Send(a);
    }

    static async Task OneByOne(Socket s, byte[] a)
    {
        var tasks = new List<Task> { Task.Run(() => s.Send(a)) };
        foreach (var t in tasks)
        {
            await t;
        }

        s.Send(a);
    }

    static async Task WaitAsyncThatThrows(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        await t.WaitAsync(TimeSpan.FromSeconds(5));
        s.Send(a);
    }

    static void CheckedWait(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        if (!t.Wait(1000))
        {
            throw new TimeoutException();
        }

        s.Send(a);
    }

    static async Task InFinally(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        try
        {
            Console.WriteLine("working");
        }
        finally
        {
            await t;
        }

        s.Send(a);
    }

    static async Task Continuation(Socket s, byte[] a, byte[] b)
    {
        await Task.Run(() => s.Send(a)).ContinueWith(_ => s.Send(b), TaskScheduler.Default);
        s.Send(a);
    }

    static async Task Relay(Socket s, byte[] a)
    {
        Task last = Task.Run(() => s.Send(a));
        await last;
        last = Task.Run(() => s.Send(a));
        await last;
        last = Task.Run(() => s.Send(a));
        await last;
    }

    static async Task Using(NetworkStream stream, byte[] a)
    {
        var t = stream.WriteAsync(a).AsTask();
        await t;
        await stream.WriteAsync(a);
    }
}
