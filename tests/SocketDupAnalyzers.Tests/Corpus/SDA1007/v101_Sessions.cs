using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
internal sealed class Session(Socket socket)
{
    public static Session Create(Socket socket) => new(socket);

    public void Send(byte[] data) => socket.Send(data);
}

internal sealed class SelfRegistering
{
    private readonly Socket _socket;

    public SelfRegistering(Socket socket, List<SelfRegistering> all)
    {
        _socket = socket;
        all.Add(this);
    }

    public void Send(byte[] data) => _socket.Send(data);
}

internal sealed class Manager
{
    private readonly List<Session> _sessions = new();
    private readonly List<SelfRegistering> _others = new();
    private Session? _current;

    public void Add(Socket listener)
    {
        using Socket client = listener.Accept();
        _sessions.Add(new Session(client)); //! SDA1007
    }

    public void Current(Socket listener)
    {
        using Socket client = listener.Accept();
        _current = new Session(client); //! SDA1007
    }

    public Session Make(Socket listener)
    {
        using Socket client = listener.Accept();
        return Session.Create(client); //! SDA1007
    }

    public void Register(Socket listener)
    {
        using Socket client = listener.Accept();
        _ = new SelfRegistering(client, _others); //? SDA1007
    }

    public async Task<Session?> TryAsync(EndPoint server)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(server);
            return new Session(socket); //! SDA1007
        }
        catch (SocketException)
        {
            return null;
        }
    }

    public StreamWriter Writer(string host)
    {
        using (var client = new TcpClient(host, 1))
        {
            var writer = new StreamWriter(client.GetStream());
            writer.WriteLine("x");
            return writer; //! SDA1007
        }
    }

    public void Send(byte[] data)
    {
        _current?.Send(data);
        _sessions.ForEach(s => s.Send(data));
        _others.ForEach(s => s.Send(data));
    }
}
