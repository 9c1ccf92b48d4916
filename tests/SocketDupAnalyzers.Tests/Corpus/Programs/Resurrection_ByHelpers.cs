// Correct: closed, then made anew by a helper: through ref and out, a field writer, a lambda, a property, an initializer.
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

public partial class Resilient
{
    private Socket? _main;
    private TcpClient _client = new();
    private readonly EndPoint _target;

    public Resilient(EndPoint target) { _target = target; Open(); }

    [MemberNotNull(nameof(_main))]
    private void Open()
    {
        _main = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _main.Connect(_target);
    }

    public void Restart(byte[] hello)
    {
        _main?.Close();
        Open();
        _main.Send(hello);
    }

    public static void ThroughRef(ref Socket socket, byte[] hello)
    {
        socket.Close();
        Renew(ref socket);
        socket.Send(hello);
    }

    private static void Renew(ref Socket socket) => socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
}

public partial class Resilient
{
    private Socket Current
    {
        get
        {
            if (_main is null || !_main.Connected)
                Open();
            return _main;
        }
    }

    public void ThroughProperty(byte[] hello)
    {
        Current.Close();
        Current.Send(hello);
    }

    public void ThroughLambda(byte[] hello)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Action renew = () =>
        {
            socket.Dispose();
            socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        };
        renew();
        socket.Connect(_target);
        renew();
        socket.Send(hello);
        socket.Close();
    }

    public void Tuple(Socket a, Socket b, byte[] hello)
    {
        a.Close();
        (a, b) = (b, a);
        a.Send(hello);
        b.Dispose();
        a.Close();
    }

    public void NewClient(byte[] hello)
    {
        _client.Close();
        _client = new TcpClient();
        _client.Connect((IPEndPoint)_target);
        _client.GetStream().Write(hello);
        using (var old = _client)
            _client = new TcpClient();
        _client.NoDelay = true;
    }
}
