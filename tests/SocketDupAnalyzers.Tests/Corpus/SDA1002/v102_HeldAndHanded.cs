using System.Net.Sockets;

namespace HeldAndHanded;

public sealed class Link
{
    private readonly TcpClient _client;
    public Link(string host) => _client = new TcpClient(host, 80);
    public Link(TcpClient client) => _client = client;
    public void Send(byte[] data) => _client.GetStream().Write(data, 0, data.Length);
    public void Close() => _client.Close();
}

public sealed class Plug
{
    private readonly Socket _socket;
    public Plug(Socket socket) { _socket = socket; }
    public void Send(byte[] data) => _socket.Send(data);
    public void Close() => _socket.Close();
}

public sealed class User2
{
    private readonly Link _link = new Link("a");
    public static void Parameter(Link link)
    {
        link.Close();
        link.Send(new byte[1]); //! SDA1002
    }

    public static void Handed(TcpClient client)
    {
        var link = new Link(client);
        link.Close();
        link.Send(new byte[1]); //! SDA1002
    }

    public static void Plugged(Plug plug)
    {
        plug.Close();
        plug.Send(new byte[1]); //! SDA1002
    }

    public static void Made(Socket socket)
    {
        var plug = new Plug(socket);
        plug.Close();
        plug.Send(new byte[1]); //! SDA1002
    }

    public void Field()
    {
        _link.Close();
        _link.Send(new byte[1]); //! SDA1002
    }
}
