// SDA1003: the many shapes of joining a task before the close.
using System.Net.Sockets;

class Cases
{
    static async Task<int> WorkAsync(Socket conn)
    {
        await conn.SendAsync(new byte[1]);
        return await conn.ReceiveAsync(new byte[10]);
    }

    static async Task SuppressThrowing(Socket conn)
    {
        using (conn)
        {
            Task work = WorkAsync(conn);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    static async Task WithTimeoutThatThrows(Socket conn)
    {
        using (conn)
            await WorkAsync(conn).WaitAsync(TimeSpan.FromSeconds(3));
    }

    static async Task WhenEach(Socket a, Socket b)
    {
        using (a)
        using (b)
        {
            Task<int>[] all = [WorkAsync(a), WorkAsync(b)];
            await foreach (Task<int> done in Task.WhenEach(all))
                Console.WriteLine(done.Result);
        }
    }

    static async Task CatchAround(Socket conn)
    {
        Task<int> work = WorkAsync(conn);
        try
        {
            Console.WriteLine(await work);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("cancelled");
        }
        conn.Dispose();
    }

    static void WaitChecked(Socket conn)
    {
        Task<int> work = WorkAsync(conn);
        if (!work.Wait(1000)) throw new TimeoutException();
        conn.Dispose();
    }

    static void WaitUnchecked(Socket conn)
    {
        Task<int> work = WorkAsync(conn); //? SDA1003
        work.Wait(1000);
        conn.Dispose();
    }

    static async Task Assigned(Socket conn)
    {
        Task<int>? work = null;
        if (conn.Connected) work = WorkAsync(conn);
        if (work != null) await work;
        conn.Dispose();
    }

    static async Task Interpolated(Socket conn)
    {
        var work = WorkAsync(conn);
        Console.WriteLine($"{await work} bytes");
        conn.Dispose();
    }

    static async Task TupleOfTasks(Socket a, Socket b)
    {
        var (first, second) = (WorkAsync(a), WorkAsync(b));
        await first;
        await second;
        a.Dispose();
        b.Dispose();
    }

    static async Task AwaitedAfterClose(Socket conn)
    {
        Task<int> work = WorkAsync(conn); //! SDA1003
        conn.Dispose();
        Console.WriteLine(await work);
    }

    static async Task OverwrittenBeforeJoin(Socket conn)
    {
        Task<int> work = WorkAsync(conn); //! SDA1003
        work = Task.FromResult(0);
        await work;
        conn.Dispose();
    }

    static async Task OtherTaskAwaited(Socket conn, Task other)
    {
        Task<int> work = WorkAsync(conn); //! SDA1003
        await other;
        conn.Dispose();
        GC.KeepAlive(work);
    }

    static async Task EarlyReturn(Socket conn, bool skip)
    {
        using (conn)
        {
            Task<int> work = WorkAsync(conn); //! SDA1003
            if (skip) return;
            await work;
        }
    }

    static async Task EarlyReturnBeforeStart(Socket conn, bool skip)
    {
        using (conn)
        {
            if (skip) return;
            await WorkAsync(conn);
        }
    }

    static async Task<int> Returned(Socket conn)
    {
        using (conn)
            return await WorkAsync(conn);
    }
}
