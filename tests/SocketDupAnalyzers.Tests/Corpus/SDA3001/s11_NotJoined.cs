// One method: WhenAny, WaitAny, a Wait(timeout) that is ignored, a swallowed WaitAsync and a join on one path only join nothing.
using System.Net.Sockets;

static class NotJoins
{
    static async Task WhenAny(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        await Task.WhenAny(t, Task.Delay(1000));
        s.Send(a); //! SDA3001
    }

    static void WaitAny(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        Task.WaitAny(t, Task.Delay(1000));
        s.Send(a); //! SDA3001
    }

    static void IgnoredTimeout(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        t.Wait(1000);
        s.Send(a); //! SDA3001
    }

    static void IgnoredWaitAll(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        Task.WaitAll(new Task[] { t }, TimeSpan.FromSeconds(1));
        s.Send(a); //! SDA3001
    }

    static async Task SwallowedWaitAsync(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        try
        {
            await t.WaitAsync(TimeSpan.FromSeconds(1));
        }
        catch (TimeoutException)
        {
        }

        s.Send(a); //! SDA3001
    }

    static async Task RethrownWaitAsync(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        try
        {
            await t.WaitAsync(TimeSpan.FromSeconds(1));
        }
        catch (TimeoutException)
        {
            Console.WriteLine("too slow");
            throw;
        }

        s.Send(a);
    }

    static async Task SometimesAwaited(Socket s, byte[] a, bool patient)
    {
        var t = Task.Run(() => s.Send(a));
        if (patient)
        {
            await t;
        }

        s.Send(a); //! SDA3001
    }

    static async Task TheOtherTaskAwaited(Socket s, byte[] a, byte[] buffer)
    {
        var sending = Task.Run(() => s.Send(a));
        var reading = Task.Run(() => s.Receive(buffer));
        await reading;
        s.Send(a); //! SDA3001
        await sending;
    }

    static async Task OverwrittenTask(Socket s, byte[] a, byte[] b)
    {
        var t = Task.Run(() => s.Send(a));
        t = Task.Run(() => s.Send(b)); //! SDA3001
        await t;
    }

    static async Task WhenAnyThenAll(Socket s, byte[] a, byte[] buffer)
    {
        var sending = Task.Run(() => s.Send(a));
        var reading = Task.Run(() => s.Receive(buffer));
        await Task.WhenAny(sending, reading);
        Console.WriteLine("one is done");
        await Task.WhenAll(sending, reading);
        s.Send(a);
    }

    static async Task TimeoutByWhenAny(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        var winner = await Task.WhenAny(t, Task.Delay(1000));
        if (winner != t)
        {
            return;
        }

        s.Send(a); //? SDA3001
    }

    static async Task SleepIsNoJoin(Socket s, byte[] a)
    {
        _ = Task.Run(() => s.Send(a));
        await Task.Delay(100);
        s.Send(a); //! SDA3001
    }
}
