using System.Net.Sockets;

namespace HeldAndReopened;

public sealed class Client : IDisposable
{
    private readonly string _host;
    private TcpClient? _client;
    private NetworkStream? _stream;

    public Client(string host) => _host = host;

    public bool IsConnected => _client != null && _client.Connected;

    public void Connect()
    {
        _client = new TcpClient(_host, 80);
        _stream = _client.GetStream();
    }

    public void Disconnect()
    {
        _stream?.Dispose();
        _client?.Dispose();
        _stream = null;
        _client = null;
    }

    public void Send(byte[] data)
    {
        if (_stream == null)
        {
            throw new InvalidOperationException();
        }

        _stream.Write(data, 0, data.Length);
    }

    public void Dispose() => Disconnect();
}

public static class Retry
{
    public static void Run(Client client, byte[] data)
    {
        client.Connect();
        client.Send(data);
        client.Disconnect();
        client.Connect();
        client.Send(data);
        client.Dispose();
    }

    public static void Loop(Client client, byte[] data)
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                client.Send(data);
                return;
            }
            catch (IOException)
            {
                client.Disconnect();
                client.Connect();
            }
        }
    }

    public static void Ensure(Client client, byte[] data)
    {
        if (!client.IsConnected)
        {
            client.Disconnect();
            client.Connect();
        }

        client.Send(data);
    }
}

public sealed class Pipe
{
    private readonly Socket _socket;
    private volatile bool _closed;

    public Pipe(Socket socket) => _socket = socket;

    public event Action? Closed;

    public void Close()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        _socket.Close();
        Closed?.Invoke();
    }

    public bool TrySend(byte[] data)
    {
        try
        {
            _socket.Send(data);
            return true;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }

    public void Send(byte[] data)
    {
        if (_closed)
        {
            return;
        }

        _socket.Send(data);
    }
}

public sealed class Owner
{
    private Pipe _pipe;
    private readonly Func<Pipe> _open;

    public Owner(Func<Pipe> open)
    {
        _open = open;
        _pipe = open();
    }

    public void Again(byte[] data)
    {
        _pipe.Close();
        _pipe = _open();
        _pipe.Send(data);
    }

    public void Guarded(byte[] data)
    {
        _pipe.Close();
        _pipe.Send(data);
        _pipe.TrySend(data);
    }

    public void Other(Pipe other, byte[] data)
    {
        _pipe.Close();
        other.Send(data);
    }

    public void Restart()
    {
        Stop();
        Start();
    }

    private void Stop() => _pipe.Close();

    private void Start()
    {
        _pipe = _open();
        _pipe.Send(new byte[1]);
    }
}

public abstract class Transport
{
    public abstract void Send(byte[] data);
    public abstract void Close();
}

public sealed class SocketTransport : Transport
{
    private readonly Socket _socket;
    public SocketTransport(Socket socket) => _socket = socket;
    public override void Send(byte[] data) => _socket.Send(data);
    public override void Close() => _socket.Close();
}

public static class Polymorphic
{
    public static void Unknown(Transport transport)
    {
        transport.Close();
        transport.Send(new byte[1]);
    }

    public static void Known(Socket socket)
    {
        var transport = new SocketTransport(socket);
        transport.Close();
        transport.Send(new byte[1]); //! SDA1002
    }

    public static void Typed(SocketTransport transport)
    {
        transport.Close();
        transport.Send(new byte[1]); //! SDA1002
    }
}
