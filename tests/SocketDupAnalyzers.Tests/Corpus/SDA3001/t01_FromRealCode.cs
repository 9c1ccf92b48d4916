// What real code does that looks like a conflict and is none.
using System.Net.Security;
using System.Net.Sockets;

// A handshake ends before anybody can send: the flag says so.
class Handshaking
{
    private readonly SslStream _stream;
    private bool _isReady;

    public Handshaking(NetworkStream stream)
    {
        _stream = new SslStream(stream);
        var args = new SocketAsyncEventArgs();
        args.Completed += (_, _) => Begin();
    }

    public int Send(byte[] data)
    {
        if (!_isReady)
        {
            return 0;
        }

        _stream.Write(data);
        return data.Length;
    }

    private void Begin() => _stream.BeginAuthenticateAsClient("host", End, null);

    private void End(IAsyncResult result)
    {
        _stream.EndAuthenticateAsClient(result);
        _isReady = true;
    }
}

// A proxy leaves two relays running when the first has ended; they are of one client, and have met each other inside.
class Proxy
{
    private readonly CancellationTokenSource _stop = new();

    public async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = HandleAsync(client);
        }
    }

    private async Task HandleAsync(TcpClient client)
    {
        var upstream = new TcpClient("host", 80);
        var near = client.GetStream();
        var far = upstream.GetStream();
        var header = new byte[3];
        await near.ReadExactlyAsync(header);
        await near.WriteAsync(header);
        var there = RelayAsync(near, far, _stop.Token);
        var back = RelayAsync(far, near, _stop.Token);
        await Task.WhenAny(there, back);
    }

    private static async Task RelayAsync(NetworkStream from, NetworkStream to, CancellationToken token)
    {
        var buffer = new byte[1024];
        int count;
        while ((count = await from.ReadAsync(buffer, token)) > 0)
        {
            await to.WriteAsync(buffer.AsMemory(0, count), token);
        }
    }
}

// Handlers of two objects that talk to each other are in turn by what they say.
class Peers
{
    private Socket _socket = null!;

    public Peers(Source near, Source far)
    {
        near.Opened += socket =>
        {
            _socket = socket;
            Greet();
        };
        far.Greeted += _ => _socket.Send(new byte[] { 2 });

        void Greet() => _socket.Send(new byte[] { 1 });
    }

    public class Source
    {
        public event Action<Socket>? Opened;

        public event Action<Socket>? Greeted;

        public void Raise(Socket socket)
        {
            Opened?.Invoke(socket);
            Greeted?.Invoke(socket);
        }
    }
}
