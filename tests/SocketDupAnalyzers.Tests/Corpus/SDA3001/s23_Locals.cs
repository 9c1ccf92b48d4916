// One method: sockets and clients made here (connected, accepted), their work joined before the using ends.
using System.Net;
using System.Net.Sockets;

static class Owned
{
    static async Task ConnectedClient(string host, byte[] a, byte[] b)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 80);
        await using var stream = client.GetStream();
        var first = stream.WriteAsync(a, 0, a.Length);
        var second = stream.WriteAsync(b, 0, b.Length); //! SDA3001
        await Task.WhenAll(first, second);
    }

    static async Task ChatClient(string host)
    {
        using var client = new TcpClient(host, 80);
        using var reader = new StreamReader(client.GetStream());
        using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        var printing = Task.Run(async () =>
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                Console.WriteLine(line);
            }
        });
        while (Console.ReadLine() is { } typed)
        {
            await writer.WriteLineAsync(typed);
        }

        await printing;
    }

    static async Task ChatClientThatAnswers(string host)
    {
        using var client = new TcpClient(host, 80);
        using var reader = new StreamReader(client.GetStream());
        using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        var answering = Task.Run(async () =>
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                await writer.WriteLineAsync("got " + line);
            }
        });
        while (Console.ReadLine() is { } typed)
        {
            await writer.WriteLineAsync(typed); //! SDA3001
        }

        await answering;
    }

    static void TwoThreadsOverANewSocket(IPEndPoint to, byte[] a, byte[] b)
    {
        using var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(to);
        var one = new Thread(() => socket.Send(a));
        var two = new Thread(() => socket.Send(b)); //! SDA3001
        one.Start();
        two.Start();
        one.Join();
        two.Join();
    }

    static async Task Tunnel(TcpListener listener, string host)
    {
        using var local = await listener.AcceptTcpClientAsync();
        using var remote = new TcpClient(host, 22);
        var up = local.GetStream().CopyToAsync(remote.GetStream());
        var down = remote.GetStream().CopyToAsync(local.GetStream());
        await Task.WhenAll(up, down);
    }

    static async Task TwoNewClients(string host, byte[] a)
    {
        using var left = new TcpClient(host, 80);
        using var right = new TcpClient(host, 80);
        await Task.WhenAll(
            left.GetStream().WriteAsync(a, 0, a.Length),
            right.GetStream().WriteAsync(a, 0, a.Length));
    }

    static async Task Replaced(string host, byte[] a)
    {
        var client = new TcpClient(host, 80);
        var first = client.GetStream().WriteAsync(a, 0, a.Length);
        var old = client;
        client = new TcpClient(host, 81);
        await client.GetStream().WriteAsync(a);
        await first;
        old.Close();
        client.Close();
    }

    static async Task AcceptedPair(Socket listener, byte[] a)
    {
        using var first = await listener.AcceptAsync();
        using var second = await listener.AcceptAsync();
        var one = first.SendAsync(a, SocketFlags.None);
        var two = second.SendAsync(a, SocketFlags.None);
        await Task.WhenAll(one, two);
    }

    static async Task UnixDatagrams(string path, byte[] a)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(path));
        await Task.WhenAll(Task.Run(() => socket.Send(a)), Task.Run(() => socket.Send(a)));
    }

    static async Task UnixStreams(string path, byte[] a)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(path));
        await Task.WhenAll(
            Task.Run(() => socket.Send(a)),
            Task.Run(() => socket.Send(a))); //! SDA3001
    }

    static async Task MaybeDatagram(SocketType type, IPEndPoint to, byte[] a)
    {
        using var socket = new Socket(type, ProtocolType.Unspecified);
        await socket.ConnectAsync(to);
        await Task.WhenAll(
            Task.Run(() => socket.Send(a)),
            Task.Run(() => socket.Send(a))); //? SDA3001
    }
}
