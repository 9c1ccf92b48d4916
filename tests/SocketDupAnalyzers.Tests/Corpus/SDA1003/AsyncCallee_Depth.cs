// SDA1003: what an async callee does with the socket, through one more level, and what it keeps.
using System.Net.Sockets;

static class Protocol
{
    public static async Task SendAsync(Socket conn, byte[] data) => await conn.SendAsync(data);

    public static async Task GreetAsync(Socket conn)
    {
        Console.WriteLine(conn.RemoteEndPoint);
        await SendAsync(conn, new byte[3]);
    }

    public static Task Forward(Socket conn) => GreetAsync(conn);

    public static async Task CountAsync(Socket conn, List<int> sizes)
    {
        int n = conn.Receive(new byte[10]);
        await Task.Yield();
        sizes.Add(n);
    }

    public static async Task DropAsync(Socket conn)
    {
        conn.Dispose();
        await File.WriteAllTextAsync("dropped", "1");
    }

    public static async Task<string> DescribeAsync(Socket conn)
    {
        string family = conn.AddressFamily.ToString();
        await Task.Delay(1);
        return family;
    }

    public static async Task KeepAsync(Socket conn, List<Socket> kept)
    {
        kept.Add(conn);
        await Task.Delay(1);
        kept[0].Send(new byte[1]);
    }

    public static async Task LoopAsync(Socket conn, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            await Task.Delay(1000, token);
            await conn.SendAsync(new byte[1], token);
        }
    }

    public static async Task MaybeAsync(Socket conn, bool send)
    {
        if (!send) return;
        await conn.SendAsync(new byte[1]);
    }
}

class Cases
{
    static void TwoLevels(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.GreetAsync(conn); //! SDA1003
    }

    static void NonAsyncForwarder(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.Forward(conn); //! SDA1003
    }

    static void DoneBeforeFirstAwait(Socket listener, List<int> sizes)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.CountAsync(conn, sizes);
    }

    static void ClosedBeforeFirstAwait(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.DropAsync(conn);
    }

    static void DescribedBeforeFirstAwait(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.DescribeAsync(conn);
    }

    static void KeptByCallee(Socket listener, List<Socket> kept)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.KeepAsync(conn, kept); //! SDA1003 //? SDA1007
    }

    static void Heartbeat(Socket listener, CancellationToken token)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.LoopAsync(conn, token); //! SDA1003
        conn.Receive(new byte[100]);
    }

    static async Task HeartbeatCancelledAndAwaited(Socket listener)
    {
        using Socket conn = listener.Accept();
        using var stop = new CancellationTokenSource();
        Task beat = Protocol.LoopAsync(conn, stop.Token);
        conn.Receive(new byte[100]);
        stop.Cancel();
        try { await beat; } catch (OperationCanceledException) { }
    }

    static void SomePathPending(Socket listener, bool send)
    {
        using Socket conn = listener.Accept();
        _ = Protocol.MaybeAsync(conn, send); //! SDA1003
    }

    static async Task EachAwaited(Socket listener, bool send)
    {
        using Socket conn = listener.Accept();
        await Protocol.GreetAsync(conn);
        await Protocol.MaybeAsync(conn, send);
    }
}
