// Stories: a protocol client with a send lock forgotten in one member; a handshake before the sharing; lock per state and per send.
using System.Net.Sockets;

sealed class MailClient
{
    private readonly object _sendLock = new();
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public MailClient(string host)
    {
        _client = new TcpClient(host, 25);
        _stream = _client.GetStream();
        Write("HELO");
    }

    public void Mail(string from)
    {
        lock (_sendLock)
        {
            var bytes = System.Text.Encoding.ASCII.GetBytes(from);
            _stream.Write(bytes, 0, bytes.Length);
        }
    }

    public void Data(byte[] body)
    {
        lock (_sendLock)
        {
            _stream.Write(body, 0, body.Length);
            _stream.Write(new byte[] { 46 }, 0, 1);
        }
    }

    public void Noop()
    {
        _stream.Write(new byte[] { 78 }, 0, 1); //! SDA3002
    }

    public void Close() => _client.Close();

    private void Write(string text)
    {
        lock (_sendLock)
        {
            _stream.Write(System.Text.Encoding.ASCII.GetBytes(text));
        }
    }
}

sealed class StateLock
{
    private readonly object _state = new();
    private readonly Socket _socket;
    private int _count;

    public StateLock(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_state)
        {
            _count++;
        }

        _socket.Send(data);
    }

    public void B(byte[] data)
    {
        lock (_state)
        {
            _count--;
        }

        _socket.Send(data);
    }

    public int Count
    {
        get
        {
            lock (_state)
            {
                return _count;
            }
        }
    }
}

sealed class LockedBroadcast
{
    private readonly object _gate = new();
    private readonly List<Socket> _clients = new();

    public void Add(Socket client)
    {
        client.Send(new byte[] { 1 });
        lock (_gate)
        {
            _clients.Add(client);
        }
    }

    public void A(byte[] data)
    {
        lock (_gate)
        {
            foreach (var client in _clients)
            {
                client.Send(data);
            }
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            foreach (var client in _clients)
            {
                client.Send(data);
            }
        }
    }
}

sealed class LockHeldByTheCaller
{
    private readonly Socket _socket;

    public LockHeldByTheCaller(Socket socket) => _socket = socket;

    public object SyncRoot { get; } = new();

    public void A(byte[] data)
    {
        lock (SyncRoot)
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (SyncRoot)
        {
            _socket.Send(data);
        }
    }

    public void C(byte[] data)
    {
        lock (SyncRoot)
        {
            _socket.Send(data);
        }
    }
}

sealed class Reconnecting
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private NetworkStream? _stream;

    public async Task SendAsync(byte[] data, CancellationToken token)
    {
        await _gate.WaitAsync(token);
        try
        {
            if (_stream != null)
            {
                await _stream.WriteAsync(data, token);
                await _stream.WriteAsync(new byte[] { 0 }, token);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task PingAsync(CancellationToken token)
    {
        if (_stream is { } stream)
        {
            await stream.WriteAsync(new byte[] { 1 }, token); //! SDA3002
        }
    }

    public void Attach(NetworkStream stream) => _stream = stream;
}
