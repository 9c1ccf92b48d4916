// SDA1003: shapes on which other analyzers report falsely: ?:, ??, loops with try/finally, casts, reassignment, correlated flags.
using System.Net.Sockets;

class Cases
{
    static async Task ServeAsync(Socket conn)
    {
        using (conn) await conn.SendAsync(new byte[1]);
    }

    static async Task Ternary(Socket listener, bool own)
    {
        Socket conn = own ? listener.Accept() : await listener.AcceptAsync();
        await ServeAsync(conn);
    }

    static async Task TernaryTask(Socket listener, bool serve)
    {
        using Socket conn = await listener.AcceptAsync();
        await (serve ? conn.SendAsync(new byte[1], SocketFlags.None) : conn.ReceiveAsync(new byte[1], SocketFlags.None));
    }

    static async Task Coalesce(Socket listener, Task? running)
    {
        using Socket conn = await listener.AcceptAsync();
        await (running ?? ServeAsync(conn));
    }

    static async Task LoopWithTryFinally(Socket listener)
    {
        for (int i = 0; i < 5; i++)
        {
            Socket? conn = null;
            try
            {
                conn = await listener.AcceptAsync();
                await conn.SendAsync(new byte[1]);
            }
            finally
            {
                conn?.Dispose();
            }
        }
    }

    static async Task LoopHandsOver(Socket listener)
    {
        for (int i = 0; i < 5; i++)
        {
            Socket? conn = null;
            try
            {
                conn = await listener.AcceptAsync();
                if (conn.Available > 1000) continue;
                Task serving = ServeAsync(conn);
                conn = null;
                _ = serving;
            }
            finally
            {
                conn?.Dispose();
            }
        }
    }

    static void CastToDisposable(Socket listener)
    {
        Socket conn = listener.Accept();
        var work = Task.Run(() => conn.Send(new byte[1]));
        work.Wait();
        ((IDisposable)conn).Dispose();
    }

    static void CastToDisposableTooEarly(Socket listener)
    {
        Socket conn = listener.Accept();
        var work = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        ((IDisposable)conn).Dispose();
        GC.KeepAlive(work);
    }

    static async Task DisposedThenReassigned(Socket listener)
    {
        Socket conn = await listener.AcceptAsync();
        conn.Dispose();
        conn = await listener.AcceptAsync();
        _ = ServeAsync(conn);
    }

    static async Task CorrelatedFlags(Socket listener, bool keep)
    {
        Socket conn = await listener.AcceptAsync();
        if (keep) _ = ServeAsync(conn);
        Console.WriteLine(keep);
        if (!keep) conn.Dispose();
    }

    static async Task TaskInCondition(Socket listener)
    {
        using Socket conn = await listener.AcceptAsync();
        if (await conn.ReceiveAsync(new byte[3]) == 0) return;
        while (await conn.SendAsync(new byte[3]) < 3) { }
    }

    static async Task UsingOfUsing(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, leaveOpen: true);
        string? line = await reader.ReadLineAsync();
        Console.WriteLine(line);
    }

    static async ValueTask<int> ValueTaskReturned(Socket listener)
    {
        using Socket conn = await listener.AcceptAsync();
        return await conn.ReceiveAsync(new byte[3]);
    }
}
