// Two sources into one sink, one source into two sinks, two threads that spell; in order and side by side.
using System.Net.Sockets;

namespace Tcp.Merge;

public static class Merger
{
    /// <summary>Brings two sources into one sink: their chunks interleave.</summary>
    public static async Task MergeAsync(NetworkStream first, NetworkStream second, NetworkStream sink)
    {
        var one = first.CopyToAsync(sink);
        var two = second.CopyToAsync(sink); //! SDA3001
        await Task.WhenAll(one, two);
    }

    public static async Task InOrderAsync(NetworkStream first, NetworkStream second, NetworkStream sink)
    {
        await first.CopyToAsync(sink);
        await second.CopyToAsync(sink);
    }

    public static async Task SplitAsync(NetworkStream source, NetworkStream left, NetworkStream right)
    {
        var one = Task.Run(() => source.CopyToAsync(left));
        var two = Task.Run(() => source.CopyToAsync(right)); //! SDA3001
        await one;
        await two;
    }

    public static async Task TeeAsync(NetworkStream source, NetworkStream left, NetworkStream right)
    {
        var buffer = new byte[4096];
        int n;
        while ((n = await source.ReadAsync(buffer)) > 0)
        {
            var a = left.WriteAsync(buffer.AsMemory(0, n)).AsTask();
            var b = right.WriteAsync(buffer.AsMemory(0, n)).AsTask();
            await Task.WhenAll(a, b);
        }
    }

    public static void Banner(Socket sink)
    {
        var t1 = new Thread(() => Spell(sink, "hello"));
        var t2 = new Thread(() => Spell(sink, "world")); //! SDA3001
        t1.Start();
        t2.Start();
        t1.Join();
        t2.Join();
    }

    private static void Spell(Socket sink, string text)
    {
        foreach (var c in text)
            sink.Send([(byte)c]);
    }
}
