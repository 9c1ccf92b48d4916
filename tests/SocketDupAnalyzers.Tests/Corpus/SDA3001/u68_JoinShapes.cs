// Waits of many shapes: until a list is empty, one after the other, by a condition, by a helper, out of a tuple.
using System.Net.Sockets;

namespace E02;

public static class Joins
{
    public static async Task DrainByWhenAnyAsync(Socket socket, byte[] a, byte[] end)
    {
        var tasks = new List<Task> { Task.Run(() => socket.Send(a)), Task.Delay(5) };
        while (tasks.Count > 0)
        {
            var done = await Task.WhenAny(tasks);
            tasks.Remove(done);
            await done;
        }

        socket.Send(end);
    }

    public static async Task WhenEachAsync(Socket socket, byte[] a, byte[] end)
    {
        Task[] tasks = [Task.Run(() => socket.Send(a)), Task.Delay(5)];
        await foreach (var done in Task.WhenEach(tasks))
            await done;
        socket.Send(end);
    }

    public static async Task EachAwaitedAsync(Socket socket, byte[] a, byte[] end)
    {
        var tasks = new List<Task> { Task.Run(() => socket.Send(a)), Task.Delay(5) };
        foreach (var t in tasks)
            await t;
        socket.Send(end);
    }

    public static void SpinUntil(Socket socket, byte[] a, byte[] end)
    {
        var task = Task.Run(() => socket.Send(a));
        SpinWait.SpinUntil(() => task.IsCompleted);
        socket.Send(end);
    }

    public static void ForEachJoin(Socket socket, byte[] a, byte[] end)
    {
        var threads = new List<Thread> { new(() => socket.Send(a)), new(() => Thread.Sleep(1)) };
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        socket.Send(end);
    }

    public static void ArrayForEach(Socket socket, byte[] a, byte[] end)
    {
        var threads = new[] { new Thread(() => socket.Send(a)), new Thread(() => Thread.Sleep(1)) };
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        socket.Send(end);
    }

    public static void WaitAllOfList(Socket socket, byte[] a, byte[] end)
    {
        var tasks = new List<Task>();
        tasks.Add(Task.Run(() => socket.Send(a)));
        Task.WaitAll([.. tasks]);
        socket.Send(end);
    }

    public static async Task ConcatAsync(Socket socket, byte[] a, byte[] end)
    {
        var senders = new List<Task> { Task.Run(() => socket.Send(a)) };
        var others = new List<Task> { Task.Delay(1) };
        await Task.WhenAll(senders.Concat(others).Append(Task.Delay(2)));
        socket.Send(end);
    }

    public static async Task TupleAsync(Socket socket, byte[] a, byte[] end)
    {
        var (sending, waiting) = (Task.Run(() => socket.Send(a)), Task.Delay(1));
        await sending;
        await waiting;
        socket.Send(end);
    }

    public static async Task CatchAsync(NetworkStream source, NetworkStream target, byte[] error)
    {
        var pump = source.CopyToAsync(target);
        try
        {
            await pump;
        }
        catch (IOException)
        {
            await target.WriteAsync(error);
        }
    }

    public static async Task NotAllAsync(Socket socket, byte[] a, byte[] end)
    {
        var tasks = new List<Task> { Task.Run(() => socket.Send(a)), Task.Delay(5) };
        await Task.WhenAny(tasks);
        socket.Send(end); //! SDA3001
        await Task.WhenAll(tasks);
    }

    public static async Task HelperJoinsAsync(Socket socket, byte[] a, byte[] end)
    {
        var task = Task.Run(() => socket.Send(a));
        await QuietlyAsync(task);
        socket.Send(end);
    }

    private static async Task QuietlyAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (SocketException)
        {
        }
    }
}
