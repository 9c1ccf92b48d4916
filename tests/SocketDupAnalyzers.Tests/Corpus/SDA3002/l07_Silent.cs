// Silent: datagrams, UdpClient, listeners, gates of the project's own, locks that differ, fields that are no sockets.
using System.Net;
using System.Net.Sockets;

sealed class Beacon
{
    private readonly object _gate = new();
    private readonly Socket _socket = new(SocketType.Dgram, ProtocolType.Udp);

    public void A(byte[] data, EndPoint to)
    {
        lock (_gate)
        {
            _socket.SendTo(data, to);
            _socket.SendTo(data, to);
        }
    }

    public void B(byte[] data, EndPoint to) => _socket.SendTo(data, to);
}

sealed class Udp
{
    private readonly object _gate = new();
    private readonly UdpClient _client = new();

    public void A(byte[] data, IPEndPoint to)
    {
        lock (_gate)
        {
            _client.Send(data, data.Length, to);
            _client.Send(data, data.Length, to);
        }
    }

    public void B(byte[] data, IPEndPoint to) => _client.Send(data, data.Length, to);
}

sealed class Accepting
{
    private readonly object _gate = new();
    private readonly Socket _listener;

    public Accepting(Socket listener) => _listener = listener;

    public Socket A()
    {
        lock (_gate)
        {
            return _listener.Accept();
        }
    }

    public Socket B()
    {
        lock (_gate)
        {
            return _listener.Accept();
        }
    }

    public Socket C() => _listener.Accept();
}

sealed class OwnGate
{
    private readonly object _gate = new();
    private readonly Socket _socket;
    private int _busy;

    public OwnGate(Socket socket) => _socket = socket;

    public bool A(byte[] data)
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            return false;
        }

        _socket.Send(data);
        Volatile.Write(ref _busy, 0);
        return true;
    }

    public bool B(byte[] data)
    {
        if (Interlocked.Exchange(ref _busy, 1) == 1)
        {
            return false;
        }

        _socket.Send(data);
        Interlocked.Exchange(ref _busy, 0);
        return true;
    }

    public string Name
    {
        get
        {
            lock (_gate)
            {
                return _socket.AddressFamily.ToString();
            }
        }
    }
}

sealed class TwoLocksHalfAndHalf
{
    private readonly object _left = new();
    private readonly object _right = new();
    private readonly Socket _socket;

    public TwoLocksHalfAndHalf(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_left)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (_right)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }
}

sealed class FreshLocks
{
    private readonly Socket _socket;

    public FreshLocks(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        var gate = new object();
        lock (gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data) => _socket.Send(data);
}

sealed class NoSocket
{
    private readonly object _gate = new();
    private readonly StreamWriter _log = new("log.txt");

    public void A(string line)
    {
        lock (_gate)
        {
            _log.WriteLine(line);
            _log.Flush();
        }
    }

    public void B(string line) => _log.WriteLine(line);
}
