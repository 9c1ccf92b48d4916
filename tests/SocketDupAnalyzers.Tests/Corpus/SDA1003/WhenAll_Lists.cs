// SDA1003: several pieces of work, joined together, through lists and arrays, or not.
using System.Net.Sockets;

class Cases
{
    static async Task EchoAsync(Socket conn)
    {
        var buffer = new byte[64];
        int n = await conn.ReceiveAsync(buffer);
        await conn.SendAsync(buffer.AsMemory(0, n));
    }

    static async Task BothAwaited(Socket listener, byte[] data)
    {
        using Socket conn = await listener.AcceptAsync();
        var read = conn.ReceiveAsync(new byte[10], SocketFlags.None);
        var write = conn.SendAsync(data, SocketFlags.None);
        await Task.WhenAll(read, write);
    }

    static async Task OneForgotten(Socket listener, byte[] data)
    {
        using Socket conn = await listener.AcceptAsync();
        var read = conn.ReceiveAsync(new byte[10], SocketFlags.None); //! SDA1003
        var write = conn.SendAsync(data, SocketFlags.None);
        await write;
        Console.WriteLine(read.Status);
    }

    static async Task WhenAllNotAwaited(Socket listener, byte[] data)
    {
        using Socket conn = await listener.AcceptAsync();
        var work = Task.Run(() => conn.Send(data)); //! SDA1003
        _ = Task.WhenAll(work);
    }

    static void WaitAll(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        var read = Task.Run(() => conn.Receive(new byte[10]));
        var write = Task.Run(() => conn.Send(data));
        Task.WaitAll(read, write);
    }

    static async Task ListAwaited(Socket conn, IEnumerable<byte[]> chunks)
    {
        using (conn)
        {
            var tasks = new List<Task>();
            foreach (var chunk in chunks)
                tasks.Add(Task.Run(() => { lock (chunk) conn.Send(chunk); })); //? SDA3001
            await Task.WhenAll(tasks);
        }
    }

    static void ArrayWaited(Socket conn)
    {
        using (conn)
        {
            var tasks = new Task[2];
            tasks[0] = Task.Run(() => conn.Receive(new byte[10]));
            tasks[1] = EchoAsync(conn); //? SDA3001
            Task.WaitAll(tasks);
        }
    }

    static async Task EachAwaited(Socket conn, byte[] data)
    {
        using (conn)
        {
            Task[] tasks = [Task.Run(() => conn.Send(data)), Task.Run(() => conn.Receive(new byte[4]))];
            foreach (Task task in tasks) await task;
        }
    }

    static async Task ClosedEachTurnJoinedAfterLoop(Socket listener)
    {
        var tasks = new List<Task>();
        for (int i = 0; i < 10; i++)
        {
            using Socket conn = await listener.AcceptAsync();
            tasks.Add(EchoAsync(conn)); //! SDA1003
        }
        await Task.WhenAll(tasks);
    }

    static async Task ClosedAfterJoin(Socket listener)
    {
        var tasks = new List<Task>();
        var peers = new List<Socket>();
        for (int i = 0; i < 10; i++)
        {
            Socket conn = await listener.AcceptAsync();
            peers.Add(conn);
            tasks.Add(EchoAsync(conn));
        }
        await Task.WhenAll(tasks);
        foreach (Socket peer in peers) peer.Dispose();
    }

    static async Task ListNeverJoined(Socket listener)
    {
        var tasks = new List<Task>();
        using Socket conn = await listener.AcceptAsync();
        tasks.Add(EchoAsync(conn)); //! SDA1003
        Console.WriteLine(tasks.Count);
    }

    static async Task WhenAnyJoinsNothing(Socket listener)
    {
        using Socket conn = await listener.AcceptAsync();
        var work = EchoAsync(conn); //? SDA1003
        await Task.WhenAny(work, Task.Delay(1000));
    }

    static async Task Projected(Socket[] peers)
    {
        await Task.WhenAll(peers.Select(peer => EchoAsync(peer)));
        foreach (var peer in peers) peer.Dispose();
    }

    static async Task Switched(Socket conn, bool all)
    {
        Task work = EchoAsync(conn);
        await (all ? Task.WhenAll(work) : work);
        conn.Dispose();
    }

    static async Task ListThatItsWorkHas(Socket conn, IEnumerable<byte[]> chunks)
    {
        using (conn)
        {
            var tasks = new List<Task>();
            foreach (var chunk in chunks)
                tasks.Add(Task.Run(() => { lock (tasks) conn.Send(chunk); }));
            await Task.WhenAll(tasks);
        }
    }
}
