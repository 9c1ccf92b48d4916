// SDA1007 beside SDA1002: the stored socket is used right after the scope in the same method; the store is the story.
using System.Net.Sockets;

public sealed class After
{
    private Socket? _socket;
    private readonly List<TcpClient> _clients = [];

    public void StoreThenUse(Socket listener)
    {
        using (var socket = listener.Accept())
        {
            _socket = socket; //! SDA1007
        }

        _socket.Send("late"u8); //? SDA1002
    }

    public void StoreThenBroadcast(TcpListener listener)
    {
        using (var client = listener.AcceptTcpClient())
        {
            _clients.Add(client); //! SDA1007
        }

        foreach (var client in _clients)
        {
            client.GetStream().WriteByte(1);
        }
    }

    public void UseInside(Socket listener)
    {
        using (var socket = listener.Accept())
        {
            _socket = socket;
            Announce();
            _socket = null;
        }

        _socket = listener.Accept();
        Announce();
    }

    public void Announce() => _socket?.Send("here"u8);
}
