using System.Net.Sockets;

namespace Modes;

public sealed class Modes
{
    private readonly Socket _socket;
    private readonly SocketAsyncEventArgs? _event;
    private readonly byte[] _buffer = new byte[100];
    private readonly bool _isRaw;
    private Stream? _stream;

    public Modes(Socket socket, bool isRaw, bool usesEvents)
    {
        _socket = socket;
        _isRaw = isRaw;
        if (usesEvents)
        {
            _event = new SocketAsyncEventArgs();
            _event.SetBuffer(_buffer, 0, 100);
            _event.Completed += OnCompleted;
        }
        else
        {
            _stream = new NetworkStream(_socket);
        }
    }

    public void Start() => Receive();

    private void Receive()
    {
        if (_event != null)
        {
            if (!_socket.ReceiveAsync(_event))
            {
                OnCompleted(this, _event);
            }
        }
        else
        {
            _stream!.ReadAsync(_buffer, 0, 100).ContinueWith(OnRead);
        }
    }

    private void OnCompleted(object? sender, SocketAsyncEventArgs e) => Receive();

    private void OnRead(Task<int> read) => Receive();

    public void Send(byte[] data)
    {
        if (_isRaw)
        {
            _socket.Send(data);
        }
    }

    public void Keep(CancellationToken token)
    {
        if (!_isRaw)
        {
            _ = Task.Run(async () =>
            {
                while (!token.IsCancellationRequested)
                {
                    _socket.Send(new byte[1]);
                    await Task.Delay(1000);
                }
            });
        }
    }
}

public sealed class NoModes
{
    private readonly Socket _socket;
    private bool _isRaw;

    public NoModes(Socket socket) => _socket = socket;

    public void Switch() => _isRaw = !_isRaw;

    public void Send(byte[] data)
    {
        if (_isRaw)
        {
            _socket.Send(data);
        }
    }

    public void Keep(CancellationToken token)
    {
        if (!_isRaw)
        {
            _ = Task.Run(async () =>
            {
                while (!token.IsCancellationRequested)
                {
                    _socket.Send(new byte[1]); //! SDA3001
                    await Task.Delay(1000);
                }
            });
        }
    }
}
