// SDA1003: async calls that are not awaited; what the callee does at and after its first await decides.
using System.Net.Sockets;

class Cases
{
    static async Task HandleAsync(TcpClient client)
    {
        var stream = client.GetStream();
        var buffer = new byte[512];
        int read = await stream.ReadAsync(buffer);
        await stream.WriteAsync(buffer.AsMemory(0, read));
    }

    static async Task LaterAsync(Socket conn)
    {
        await Task.Delay(50);
        conn.Send(new byte[1]);
    }

    static async Task GreetAsync(Socket conn)
    {
        conn.Send(new byte[1]);
        await Task.Delay(50);
        Console.WriteLine("greeted");
    }

    static Task GreetNow(Socket conn)
    {
        conn.Send(new byte[1]);
        return Task.CompletedTask;
    }

    static async ValueTask NoteAsync(Socket conn)
    {
        string name = conn.RemoteEndPoint?.ToString() ?? "?";
        await File.AppendAllTextAsync("log.txt", name);
    }

    static async void FireAndForget(Socket conn)
    {
        await Task.Yield();
        conn.Send(new byte[1]);
    }

    static async Task Discarded(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        _ = HandleAsync(client); //! SDA1003
    }

    static void Statement(Socket listener)
    {
        using Socket conn = listener.Accept();
        LaterAsync(conn); //! SDA1003
    }

    static void AsyncVoid(Socket listener)
    {
        using Socket conn = listener.Accept();
        FireAndForget(conn); //! SDA1003
    }

    static void ExplicitClose(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        Task work = HandleAsync(client); //! SDA1003
        client.Close();
        work.Wait();
    }

    static void TouchesOnlyBeforeFirstAwait(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = GreetAsync(conn);
    }

    static void SynchronousAll(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = GreetNow(conn);
    }

    static void NothingPendingAfterwards(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = NoteAsync(conn);
    }

    static async Task AwaitedHere(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await HandleAsync(client).ConfigureAwait(false);
    }

    static void Blocking(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        HandleAsync(client).GetAwaiter().GetResult();
    }

    static async Task WithCancellation(TcpListener listener, CancellationToken token)
    {
        using var client = await listener.AcceptTcpClientAsync(token);
        await HandleAsync(client).WaitAsync(token);
    }

    static async Task UnknownCallee(TcpListener listener, Func<TcpClient, Task> handler)
    {
        using var client = await listener.AcceptTcpClientAsync();
        _ = handler(client); //? SDA1003
    }
}
