// Class: Begin/End chains and SocketAsyncEventArgs chains are sequential; a callback that sends beside a callable send is a conflict.
using System.Net.Sockets;

sealed class BeginChain
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[1024];

    public BeginChain(Socket socket) => _socket = socket;

    public void Start() => _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);

    public void Send(byte[] data) => _socket.Send(data);

    private void OnReceived(IAsyncResult result)
    {
        int n = _socket.EndReceive(result);
        if (n > 0)
        {
            _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);
        }
    }
}

sealed class StreamChain
{
    private readonly NetworkStream _stream;
    private readonly byte[] _buffer = new byte[1024];

    public StreamChain(NetworkStream stream)
    {
        _stream = stream;
        _stream.BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
    }

    private void OnRead(IAsyncResult result)
    {
        if (_stream.EndRead(result) > 0)
        {
            _stream.BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
        }
    }
}

sealed class EchoChain
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[1024];

    public EchoChain(Socket socket) => _socket = socket;

    public void Start() => Receive();

    private void Receive() => _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);

    private void OnReceived(IAsyncResult result)
    {
        int n = _socket.EndReceive(result);
        if (n > 0)
        {
            _socket.BeginSend(_buffer, 0, n, SocketFlags.None, OnSent, null);
        }
    }

    private void OnSent(IAsyncResult result)
    {
        _socket.EndSend(result);
        Receive();
    }
}

sealed class AnsweringCallback
{
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[1024];

    public AnsweringCallback(Socket socket) => _socket = socket;

    public void Start() => _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);

    public void Send(byte[] data)
    {
        _socket.Send(data);
    }

    private void OnReceived(IAsyncResult result)
    {
        int n = _socket.EndReceive(result);
        if (n > 0)
        {
            _socket.Send(_buffer, n, SocketFlags.None); //! SDA3001
            _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceived, null);
        }
    }
}

sealed class CompletedChain
{
    private readonly Socket _socket;
    private readonly SocketAsyncEventArgs _receive = new();

    public CompletedChain(Socket socket)
    {
        _socket = socket;
        _receive.SetBuffer(new byte[1024], 0, 1024);
        _receive.Completed += OnCompleted;
    }

    public void Start()
    {
        if (!_socket.ReceiveAsync(_receive))
        {
            Process(_receive);
        }
    }

    private void OnCompleted(object? sender, SocketAsyncEventArgs e) => Process(e);

    private void Process(SocketAsyncEventArgs e)
    {
        while (e.SocketError == SocketError.Success && e.BytesTransferred > 0)
        {
            if (_socket.ReceiveAsync(e))
            {
                return;
            }
        }
    }
}

sealed class TwoChains
{
    private readonly Socket _socket;
    private readonly SocketAsyncEventArgs _receive = new();
    private readonly SocketAsyncEventArgs _send = new();

    public TwoChains(Socket socket)
    {
        _socket = socket;
        _receive.Completed += (s, e) => Receive();
        _send.Completed += (s, e) => Send();
    }

    public void Start()
    {
        Receive();
        Send();
    }

    private void Receive()
    {
        while (!_socket.ReceiveAsync(_receive))
        {
        }
    }

    private void Send()
    {
        while (!_socket.SendAsync(_send))
        {
        }
    }
}

sealed class AcceptChain
{
    private readonly Socket _listener;

    public AcceptChain(Socket listener) => _listener = listener;

    public void Start()
    {
        _listener.BeginAccept(OnAccept, null);
        _listener.BeginAccept(OnAccept, null);
    }

    private void OnAccept(IAsyncResult result)
    {
        using var client = _listener.EndAccept(result);
        client.Send(new byte[] { 1 });
        _listener.BeginAccept(OnAccept, null);
    }
}
