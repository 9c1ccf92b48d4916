// One method, all silent: datagram sockets, listeners, per-iteration sockets, thread-confined sockets.
using System.Net;
using System.Net.Sockets;

static class LeftAlone
{
    static async Task Datagrams(IPEndPoint to, byte[] a)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        var t = Task.Run(() => socket.SendTo(a, to));
        socket.SendTo(a, to);
        await t;
    }

    static async Task ConnectedDatagrams(IPEndPoint to, byte[] a)
    {
        using var socket = new Socket(SocketType.Dgram, ProtocolType.Udp);
        await socket.ConnectAsync(to);
        var t = Task.Run(() => socket.Send(a));
        socket.Send(a);
        await t;
    }

    static async Task Udp(UdpClient client, List<byte[]> messages, IPEndPoint to)
    {
        await Task.WhenAll(messages.Select(m => client.SendAsync(m, m.Length, to)));
    }

    static async Task UdpReaders(UdpClient client)
    {
        var a = client.ReceiveAsync();
        var b = client.ReceiveAsync();
        Console.WriteLine((await a).Buffer.Length + (await b).Buffer.Length);
    }

    static async Task UdpSocketOfTheClient(UdpClient client, byte[] a)
    {
        var t = Task.Run(() => client.Client.Send(a));
        client.Client.Send(a);
        await t;
    }

    static void Acceptors(Socket listener)
    {
        for (int i = 0; i < 4; i++)
        {
            new Thread(() =>
            {
                while (true)
                {
                    using var client = listener.Accept();
                    client.Send(new byte[] { 1 });
                }
            }).Start();
        }
    }

    static async Task AsyncAcceptors(TcpListener listener)
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync(new byte[] { 1 });
        }));
    }

    static async Task PerIteration(IPEndPoint[] peers, byte[] a)
    {
        var all = new List<Task>();
        foreach (var peer in peers)
        {
            var client = new TcpClient();
            await client.ConnectAsync(peer);
            all.Add(Task.Run(() =>
            {
                using (client)
                {
                    var stream = client.GetStream();
                    stream.Write(a, 0, a.Length);
                    stream.Write(a, 0, a.Length);
                }
            }));
        }

        await Task.WhenAll(all);
    }

    static void ThreadConfined(IPEndPoint peer, byte[] a)
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(peer);
            socket.Send(a);
            socket.Receive(a);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
    }

    static async Task HandedOver(Socket listener, byte[] greeting)
    {
        while (true)
        {
            var client = await listener.AcceptAsync();
            await client.SendAsync(greeting, SocketFlags.None);
            _ = Task.Run(async () =>
            {
                using (client)
                {
                    await client.SendAsync(greeting, SocketFlags.None);
                }
            });
        }
    }

    static async Task ElementOfAnArray(Socket[] sockets, byte[] a)
    {
        var first = Task.Run(() => sockets[0].Send(a));
        sockets[1].Send(a);
        await first;
    }

    static async Task FileStreams(FileStream file, Stream anything, byte[] a)
    {
        var t = file.WriteAsync(a, 0, a.Length);
        await file.WriteAsync(a);
        await t;
        var u = anything.WriteAsync(a, 0, a.Length);
        await anything.WriteAsync(a); //? SDA3001
        await u;
    }
}
