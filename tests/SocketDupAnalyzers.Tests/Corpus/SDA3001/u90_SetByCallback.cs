// Which connection a callback of a listener has put into a member, and when, is not known. A last word goes with the stream's end.
using System.Net.Security;
using System.Net.Sockets;

namespace SetByCallback;

public sealed class Listener
{
    public event Action<Socket>? Connected;

    public void Accept(Socket listener) => Connected?.Invoke(listener.Accept());
}

public sealed class Client
{
    public event Action<byte[]>? Negotiated;

    public void Connect() => Negotiated?.Invoke([1]);
}

public sealed class Rounds
{
    private Client? _client;
    private Listener? _listener;

    private Socket? ServerSocket { get; set; }

    [Obsolete("for the attribute's sake")]
    public void Run()
    {
        for (var i = 0; i < 50; i++)
        {
            Arrange();
            ServerSocket!.Send([2]);
        }
    }

    private void Arrange()
    {
        _client = new Client();
        _client.Negotiated += keys => ServerSocket!.Send(keys);
        _listener = new Listener();
        _listener.Connected += socket =>
        {
            ServerSocket = socket;
            ServerSocket.Send([0]);
        };
        _client.Connect();
    }
}

public sealed class SaysGoodbye
{
    private readonly SslStream _stream;
    private readonly Timer _alive;
    private readonly object _gate = new();

    public SaysGoodbye(NetworkStream inner)
    {
        _stream = new SslStream(inner);
        _alive = new Timer(_ => GiveUp(), null, 1000, 1000);
    }

    internal void Greet(byte[] bytes) => _stream.Write(bytes, 0, bytes.Length);

    public void Stop() => _alive.Dispose();

    private void GiveUp()
    {
        lock (_gate)
        {
            _stream.ShutdownAsync().GetAwaiter().GetResult();
            _stream.Dispose();
        }
    }
}
