// SDA1002: members of every kind.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Line : IDisposable
{
    private readonly Socket _socket;
    private readonly EndPoint? _peer;

    public Line(Socket socket)
    {
        _socket = socket;
        _socket.Close();
        _peer = _socket.RemoteEndPoint; //! SDA1002
    }

    public Line(Socket socket, bool open)
    {
        _socket = socket;
        _peer = socket.RemoteEndPoint;
        if (!open)
            socket.Close();
    }

    public int this[int count]
    {
        get
        {
            _socket.Close();
            return _socket.Receive(new byte[count]); //! SDA1002
        }
    }

    public int this[byte[] buffer] => _socket.Receive(buffer);

    public bool Open
    {
        get => _socket.Connected;
        set
        {
            if (!value)
                _socket.Close();
            else
                _socket.NoDelay = true;
        }
    }

    public static Line operator +(Line line, byte[] data)
    {
        line._socket.Send(data);
        return line;
    }

    public static Line operator -(Line line, byte[] data)
    {
        line._socket.Close();
        line._socket.Send(data); //! SDA1002
        return line;
    }

    public event Action Ended
    {
        add => _socket.Listen(1);
        remove => _socket.Close();
    }

    public override string ToString() => _peer?.ToString() ?? "none";

    public void Dispose() => _socket.Dispose();
}
