// SDA1003: Task.Run over a using socket; awaited, joined and unrelated work stays silent.
using System.Net.Sockets;

class Server
{
    static void Handle(TcpClient client)
    {
        var buffer = new byte[1024];
        int read = client.GetStream().Read(buffer, 0, buffer.Length);
        Console.WriteLine(read);
    }

    static async Task Discarded(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        _ = Task.Run(() => Handle(client)); //! SDA1003
    }

    static async Task ExpressionStatement(TcpListener listener)
    {
        using (TcpClient client = await listener.AcceptTcpClientAsync())
        {
#pragma warning disable CS4014
            Task.Run(() => Handle(client)); //! SDA1003
#pragma warning restore CS4014
        }
    }

    static async Task AcceptLoop(TcpListener listener, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(token);
            _ = Task.Run(() => Handle(client), token); //! SDA1003
        }
    }

    static void LocalNeverAwaited(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var work = Task.Run(() => Handle(client)); //! SDA1003
        Console.WriteLine(work.Status);
    }

    static async Task Awaited(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await Task.Run(() => Handle(client));
    }

    static async Task AwaitedLater(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var work = Task.Run(() => Handle(client));
        Console.WriteLine("started");
        await work.ConfigureAwait(false);
    }

    static void Waited(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var work = Task.Run(() => Handle(client));
        work.Wait();
    }

    static int Result(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        return Task.Run(() => client.Client.Receive(new byte[10])).Result;
    }

    static int AwaiterResult(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        return Task.Run(() => client.Client.Receive(new byte[10])).GetAwaiter().GetResult();
    }

    static async Task OnlyTheData(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var buffer = new byte[100];
        int read = await client.GetStream().ReadAsync(buffer);
        _ = Task.Run(() => Console.WriteLine(BitConverter.ToString(buffer, 0, read)));
    }

    static async Task OnlyTheEndPoint(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var remote = client.Client.RemoteEndPoint;
        _ = Task.Run(() => Console.WriteLine(remote));
    }
}
