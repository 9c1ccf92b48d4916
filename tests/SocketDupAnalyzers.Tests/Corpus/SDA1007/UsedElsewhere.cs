// SDA1007: the same shape as a stoppable loop, but another member goes on using the field after the scope.
using System.Net;
using System.Net.Sockets;

public sealed class Feed
{
    private Socket? _socket;
    private TcpClient? _client;
    private StreamWriter? _writer;

    public void Run(EndPoint remote)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(remote);
        _socket = socket; //! SDA1007
        socket.Receive(new byte[100]);
    }

    public int Send(byte[] data) => _socket!.Send(data);

    public async Task RunClientAsync(string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 80);
        _client = client; //! SDA1007
        _writer = new StreamWriter(client.GetStream()); //! SDA1007
        await client.GetStream().CopyToAsync(Stream.Null);
    }

    public async Task SayAsync(string line)
    {
        if (_client is { Connected: true })
        {
            await _client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(line));
        }

        await _writer!.WriteLineAsync(line);
    }

    public void Close() => _socket?.Close();
}
