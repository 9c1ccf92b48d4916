// SDA1003: work that is kept in a dictionary, and joined from it.
using System.Net.Sockets;

static class Dictionaries
{
    static async Task AllValues(Socket listener)
    {
        var running = new Dictionary<int, Task>();
        using var s = await listener.AcceptAsync();
        running[0] = WorkAsync(s);
        running[1] = WriteAsync(s);
        await Task.WhenAll(running.Values);
    }

    static async Task EachPair(Socket listener)
    {
        using var s = await listener.AcceptAsync();
        var jobs = new Dictionary<string, Task>
        {
            ["in"] = WorkAsync(s),
            ["out"] = WriteAsync(s),
        };
        foreach (var (name, t) in jobs) { await t; Console.WriteLine(name); }
    }

    static async Task EachValue(Socket listener)
    {
        using var s = await listener.AcceptAsync();
        var running = new Dictionary<int, Task>();
        running.Add(0, WorkAsync(s));
        foreach (var t in running.Values) await t;
    }

    static async Task ByKey(Socket listener)
    {
        using var s = await listener.AcceptAsync();
        var running = new Dictionary<int, Task>();
        running[0] = WorkAsync(s);
        await running[0];
    }

    static async Task Projected(Socket listener)
    {
        using var s = await listener.AcceptAsync();
        var running = new Dictionary<int, Task>();
        running[0] = WorkAsync(s);
        await Task.WhenAll(running.Select(pair => pair.Value));
    }

    static async Task NeverJoined(Socket listener)
    {
        using var s = await listener.AcceptAsync();
        var running = new Dictionary<int, Task>();
        running[0] = WorkAsync(s); //! SDA1003
        Console.WriteLine(running.Count);
    }

    static async Task JoinedTooLate(Socket listener)
    {
        var running = new Dictionary<int, Task>();
        using (var s = await listener.AcceptAsync())
        {
            running[0] = WorkAsync(s); //! SDA1003
        }

        await Task.WhenAll(running.Values);
    }

    static async Task WorkAsync(Socket s) { await s.ReceiveAsync(new byte[1]); await s.ReceiveAsync(new byte[1]); }

    static async Task WriteAsync(Socket s) { await s.SendAsync(new byte[1]); await s.SendAsync(new byte[1]); }
}
