// Class: auto-properties, properties over fields, nullable fields with ?. and !, fields reassigned on reconnect, fields copied to locals.
using System.Net.Sockets;

sealed class AutoProperty
{
    public AutoProperty(Socket socket)
    {
        Connection = socket;
        _ = Task.Run(() =>
        {
            while (true)
            {
                Connection.Send(new byte[] { 1 });
            }
        });
    }

    private Socket Connection { get; }

    public void Send(byte[] data)
    {
        Connection.Send(data); //! SDA3001
    }
}

sealed class NullableField
{
    private NetworkStream? _stream;

    public async Task ConnectAsync(string host)
    {
        var client = new TcpClient();
        await client.ConnectAsync(host, 80);
        _stream = client.GetStream();
        _ = Task.Run(HeartbeatAsync);
    }

    public void Send(byte[] data)
    {
        _stream?.Write(data, 0, data.Length);
    }

    private async Task HeartbeatAsync()
    {
        while (_stream != null)
        {
            await _stream.WriteAsync(new byte[] { 0 }); //! SDA3001
            await Task.Delay(100);
        }
    }
}

sealed class CopiedToALocal
{
    private readonly NetworkStream _stream;

    public CopiedToALocal(NetworkStream stream)
    {
        _stream = stream;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        var stream = _stream;
        while (true)
        {
            stream.WriteByte(0);
        }
    }

    public void Send(byte[] data)
    {
        var stream = _stream;
        stream.Write(data, 0, data.Length); //! SDA3001
    }
}

sealed class HandedToTheLoop
{
    private readonly Socket _socket;

    public HandedToTheLoop(Socket socket)
    {
        _socket = socket;
        new Thread(() => Loop(_socket)).Start();
    }

    private static void Loop(Socket socket)
    {
        while (true)
        {
            socket.Send(new byte[] { 1 });
        }
    }

    public void Send(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }
}

sealed class ViaTheClient
{
    private readonly TcpClient _client = new();

    public void Connect(string host)
    {
        _client.Connect(host, 80);
        Task.Run(Loop);
    }

    private void Loop()
    {
        while (_client.Connected)
        {
            _client.GetStream().WriteByte(0);
        }
    }

    public async Task SendAsync(byte[] data)
    {
        await _client.GetStream().WriteAsync(data); //! SDA3001
    }
}

sealed class ViaTheClientReading
{
    private readonly TcpClient _client = new();

    public void Connect(string host)
    {
        _client.Connect(host, 80);
        Task.Run(Loop);
    }

    private void Loop()
    {
        var buffer = new byte[64];
        while (_client.GetStream().Read(buffer, 0, buffer.Length) > 0)
        {
        }
    }

    public async Task SendAsync(byte[] data)
    {
        await _client.GetStream().WriteAsync(data);
    }
}

sealed class PerCall
{
    private readonly string _host;

    public PerCall(string host)
    {
        _host = host;
        _ = Task.Run(() => { while (true) { Ask(new byte[] { 1 }); } });
    }

    public void Ask(byte[] data)
    {
        using var client = new TcpClient(_host, 80);
        client.GetStream().Write(data, 0, data.Length);
    }
}

sealed class ManyClients
{
    private readonly List<TcpClient> _clients = new();

    public void Start(TcpListener listener) => _ = Task.Run(async () =>
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            lock (_clients)
            {
                _clients.Add(client);
            }

            await client.GetStream().WriteAsync(new byte[] { 1 });
        }
    });

    public void Broadcast(byte[] data)
    {
        lock (_clients)
        {
            foreach (var client in _clients)
            {
                client.GetStream().Write(data, 0, data.Length);
            }
        }
    }
}
