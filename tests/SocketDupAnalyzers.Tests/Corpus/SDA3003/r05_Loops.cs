// A reader made in a loop over one connection is its own second reader; over each turn's connection, or never a second turn, it is not.
using System.Net.Sockets;

static class ReaderLoops
{
    static void EachTurn(NetworkStream stream)
    {
        while (true)
        {
            var reader = new StreamReader(stream, leaveOpen: true); //! SDA3003
            Console.WriteLine(reader.ReadLine());
        }
    }

    static async Task EachTurnWithUsing(TcpClient client, CancellationToken token)
    {
        var stream = client.GetStream();
        while (!token.IsCancellationRequested)
        {
            using var reader = new StreamReader(stream, leaveOpen: true); //! SDA3003
            var line = await reader.ReadLineAsync(token);
            if (line == null)
            {
                break;
            }

            Console.WriteLine(line);
        }
    }

    static void GetStreamEachTurn(TcpClient client)
    {
        string? line;
        do
        {
            line = new StreamReader(client.GetStream()).ReadLine(); //! SDA3003
        }
        while (line != null);
    }

    static void For(NetworkStream stream, int count)
    {
        for (int i = 0; i < count; i++)
        {
            using var buffered = new StreamReader(stream, System.Text.Encoding.UTF8, false, 256, leaveOpen: true); //! SDA3003
            Console.WriteLine(buffered.Read());
        }
    }

    static void BeforeTheLoop(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            Console.WriteLine(line);
        }
    }

    static void EachConnection(TcpListener listener)
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            using var reader = new StreamReader(client.GetStream());
            Console.WriteLine(reader.ReadLine());
        }
    }

    static async Task EachClient(List<TcpClient> clients)
    {
        foreach (var client in clients)
        {
            var reader = new StreamReader(client.GetStream());
            Console.WriteLine(await reader.ReadLineAsync());
        }
    }

    static void OnlyOneTurn(NetworkStream stream, string[] hosts)
    {
        foreach (var host in hosts)
        {
            if (host.Length > 0)
            {
                var reader = new StreamReader(stream);
                Console.WriteLine(reader.ReadLine());
                break;
            }
        }
    }

    static void Reconnecting(string host)
    {
        while (true)
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(host, 80);
            using var stream = new NetworkStream(socket, ownsSocket: false);
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                Console.WriteLine(line);
            }
        }
    }

    static void WriterEachTurn(NetworkStream stream)
    {
        for (int i = 0; i < 10; i++)
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.WriteLine(i);
        }
    }
}
