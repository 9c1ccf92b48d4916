// SDA1007: a using variable is stored in a field or property that outlives the scope; ordinary fields set without using are silent.
using System.Net.Sockets;

public sealed class ChatClient
{
    private TcpClient? _client;
    private NetworkStream? _stream;

    private Socket? Raw { get; set; }

    public void Connect(string host, int port)
    {
        using var client = new TcpClient(host, port);
        _client = client; //! SDA1007
    }

    public void ConnectBlock(string host, int port)
    {
        using (var client = new TcpClient(host, port))
        {
            this._client = client; //! SDA1007
            client.NoDelay = true;
        }
    }

    public void ConnectStream(string host, int port)
    {
        using var client = new TcpClient(host, port);
        _stream = client.GetStream(); //! SDA1007
    }

    public async Task ConnectRawAsync(string host, int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(host, port);
        Raw = socket; //! SDA1007
    }

    public void ConnectKept(string host, int port)
    {
        var client = new TcpClient(host, port);
        _client = client;
        _stream = client.GetStream();
        Raw = client.Client;
    }

    public void Say(string text)
    {
        _client!.GetStream().Write(System.Text.Encoding.UTF8.GetBytes(text));
        _stream?.Flush();
        Raw?.Send("."u8);
    }

    public void Probe(string host, int port)
    {
        using var client = new TcpClient(host, port);
        Console.WriteLine(client.Connected);
    }
}
