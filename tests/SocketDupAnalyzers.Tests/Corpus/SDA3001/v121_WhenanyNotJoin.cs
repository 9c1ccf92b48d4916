using System.Net.Sockets;

class Races
{
    public async Task Timeout(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a);
        await Task.WhenAny(t, Task.Delay(1000));
        await s.SendAsync(b); //! SDA3001
    }

    public async Task TimeoutThenJoin(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a);
        if (await Task.WhenAny(t, Task.Delay(1000)) != t)
            Console.WriteLine("slow");
        await t;
        await s.SendAsync(b);
    }

    public async Task TimeoutReturns(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a);
        if (await Task.WhenAny(t, Task.Delay(1000)) != t)
            return;
        await s.SendAsync(b);
    }

    public async Task WaitAsyncPropagates(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a);
        await t.WaitAsync(TimeSpan.FromSeconds(1));
        await s.SendAsync(b);
    }

    public async Task WaitAsyncSwallowed(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a);
        try { await t.WaitAsync(TimeSpan.FromSeconds(1)); }
        catch (TimeoutException) { Console.WriteLine("slow"); }
        await s.SendAsync(b); //! SDA3001
    }
}
