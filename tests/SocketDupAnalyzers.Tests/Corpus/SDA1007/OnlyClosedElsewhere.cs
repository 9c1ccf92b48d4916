// SDA1007 stays silent: the rest of the type only closes the field (to unblock the scope) or compares it with null.
using System.Net;
using System.Net.Sockets;

public sealed class Stoppable
{
    private Socket? _listener;
    private TcpClient? _client;
    private UdpClient? _udp;

    public bool IsRunning => _listener != null;

    public void Run(int port)
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen();
        _listener = listener;
        try
        {
            while (true)
            {
                using var connection = listener.Accept();
                connection.Send("hi"u8);
            }
        }
        catch (SocketException)
        {
        }
    }

    public void Stop() => _listener?.Close();

    public async Task RunClientAsync(string host)
    {
        using var client = new TcpClient(host, 80);
        _client = client;
        await client.GetStream().CopyToAsync(Stream.Null);
    }

    public void Abort()
    {
        if (_client is not null)
        {
            _client.Dispose();
        }
    }

    public void RunDatagrams(int port)
    {
        using (var udp = new UdpClient(port))
        {
            _udp = udp;
            IPEndPoint? from = null;
            udp.Receive(ref from);
        }
    }

    public void StopDatagrams() => Interlocked.Exchange(ref _udp, null)?.Dispose();
}
