// SDA1007 in lambdas, local functions and by out; an iterator that yields inside its using lends and is silent.
using System.Net.Sockets;

public sealed class Producers
{
    private readonly List<Socket> _all = [];
    private Socket? _latest;

    public void InLambda(Socket listener)
    {
        Task.Run(() =>
        {
            using var socket = listener.Accept();
            _latest = socket; //! SDA1007
        });
    }

    public Func<TcpClient> Factory(string host) => () =>
    {
        using var client = new TcpClient(host, 80);
        return client; //! SDA1007
    };

    public void InLocalFunction(Socket listener)
    {
        for (var i = 0; i < 3; i++)
        {
            AcceptOne();
        }

        void AcceptOne()
        {
            using var socket = listener.Accept();
            _all.Add(socket); //! SDA1007
        }
    }

    public static bool TryOpen(string host, out TcpClient client)
    {
        using var opened = new TcpClient(host, 80);
        client = opened; //? SDA1007
        return true;
    }

    public static bool TryOpenRight(string host, out TcpClient? client)
    {
        client = null;
        var opened = new TcpClient();
        try
        {
            opened.Connect(host, 80);
            client = opened;
            return true;
        }
        catch (SocketException)
        {
            opened.Dispose();
            return false;
        }
    }

    public static IEnumerable<Socket> Lent(Socket listener)
    {
        while (true)
        {
            using var socket = listener.Accept();
            yield return socket;
        }
    }

    public static async IAsyncEnumerable<string> LinesAsync(string host)
    {
        using var client = new TcpClient(host, 80);
        using var reader = new StreamReader(client.GetStream());
        while (await reader.ReadLineAsync() is { } line)
        {
            yield return line;
        }
    }

    public void Use()
    {
        _latest?.Send("x"u8);
        _all.ForEach(s => s.Send("x"u8));
    }
}
