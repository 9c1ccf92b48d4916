using System.Net.Sockets;

namespace Twins;

public abstract class Method
{
    protected Method(Socket server) => Server = server;
    protected Socket Server { get; set; }
    protected byte[] Buffer { get; set; } = new byte[2];
    protected Action<Exception?> CallBack = _ => { };
}

public sealed class Login : Method
{
    public Login(Socket server) : base(server) { }

    public void Authenticate()
    {
        Server.Send(Buffer);
        var received = 0;
        while (received != 2)
        {
            received += Server.Receive(Buffer, received, 2 - received, SocketFlags.None);
        }
    }

    public void BeginAuthenticate(Action<Exception?> callback)
    {
        CallBack = callback;
        Server.BeginSend(Buffer, 0, 2, SocketFlags.None, OnSent, Server);
    }

    private void OnSent(IAsyncResult result)
    {
        Server.EndSend(result);
        Server.BeginReceive(Buffer, 0, 2, SocketFlags.None, OnReceive, Server);
    }

    private void OnReceive(IAsyncResult result)
    {
        if (Server.EndReceive(result) == 2)
        {
            CallBack(null);
        }
        else
        {
            Server.BeginReceive(Buffer, 1, 1, SocketFlags.None, OnReceive, Server);
        }
    }
}

public sealed class Connection
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[100];
    public Connection(Socket socket) => _socket = socket;
    public void Start() => _socket.BeginReceive(_buffer, 0, 100, SocketFlags.None, OnReceive, null);
    private void OnReceive(IAsyncResult result)
    {
        if (_socket.EndReceive(result) > 0)
        {
            _socket.BeginReceive(_buffer, 0, 100, SocketFlags.None, OnReceive, null);
        }
    }

    public int Read(byte[] into) => _socket.Receive(into); //! SDA3001
}
