// Class, all silent: datagram sockets, UdpClient, listeners, connections of each call or each worker, other types named like sockets.
using System.Net;
using System.Net.Sockets;

sealed class Beacon
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly IPEndPoint _to;

    public Beacon(IPEndPoint to)
    {
        _to = to;
        _ = Task.Run(() =>
        {
            while (true)
            {
                _socket.SendTo(new byte[] { 1 }, _to);
            }
        });
    }

    public void Send(byte[] data) => _socket.SendTo(data, _to);
}

sealed class ConnectedBeacon
{
    private readonly Socket _socket;

    public ConnectedBeacon(IPEndPoint to)
    {
        _socket = new Socket(SocketType.Dgram, ProtocolType.Udp);
        _socket.Connect(to);
        new Thread(Loop).Start();
    }

    public void Send(byte[] data) => _socket.Send(data);

    private void Loop()
    {
        while (true)
        {
            _socket.Send(new byte[] { 1 });
        }
    }
}

sealed class Discovery
{
    private readonly UdpClient _client = new(1900);

    public void Start()
    {
        _ = ReceiveAsync();
        _ = ReceiveAsync();
    }

    public Task<int> AskAsync(byte[] data, IPEndPoint to) => _client.SendAsync(data, data.Length, to);

    private async Task ReceiveAsync()
    {
        while (true)
        {
            var result = await _client.ReceiveAsync();
            await _client.SendAsync(result.Buffer, result.Buffer.Length, result.RemoteEndPoint);
        }
    }
}

sealed class Server
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public void Start()
    {
        _listener.Start();
        for (int i = 0; i < 4; i++)
        {
            _ = Task.Run(AcceptAsync);
        }
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync();
            _ = Task.Run(() => ServeAsync(client));
        }
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            var buffer = new byte[100];
            int n;
            while ((n = await stream.ReadAsync(buffer)) > 0)
            {
                await stream.WriteAsync(buffer.AsMemory(0, n));
            }
        }
    }
}

sealed class RawServer
{
    private readonly Socket _listener;

    public RawServer(Socket listener)
    {
        _listener = listener;
        new Thread(Loop).Start();
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            using var client = _listener.Accept();
            client.Send(new byte[] { 1 });
        }
    }
}

namespace Own
{
    sealed class Socket
    {
        public void Send(byte[] data) => Console.WriteLine(data.Length);
    }

    sealed class User
    {
        private readonly Socket _socket = new();

        public User() => _ = Task.Run(() => _socket.Send(new byte[1]));

        public void Send(byte[] data) => _socket.Send(data);
    }
}

sealed class FileLog
{
    private readonly StreamWriter _writer = new("log.txt");

    public FileLog() => _ = Task.Run(() => { while (true) { _writer.Flush(); } });

    public void Write(string line) => _writer.WriteLine(line);
}

sealed class MemoryLog
{
    private readonly MemoryStream _stream = new();

    public MemoryLog() => new Thread(() => _stream.WriteByte(1)).Start();

    public void Write(byte[] data) => _stream.Write(data, 0, data.Length);
}
