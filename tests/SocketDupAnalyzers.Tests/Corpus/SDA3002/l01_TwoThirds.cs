// The two thirds rule: 2 of 3, 3 of 4, 4 of 6 fire; 1 of 2, 2 of 4, 1 of 3, none and all do not.
using System.Net.Sockets;

sealed class TwoOfThree(Socket socket)
{
    private readonly object _gate = new();
    private readonly Socket _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void C(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}

sealed class ThreeOfFour(NetworkStream stream)
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream = stream;

    public void A(byte[] data)
    {
        _stream.Write(data, 0, data.Length); //! SDA3002
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, 4);
            _stream.Write(data, 4, data.Length - 4);
        }
    }

    public void C(byte value)
    {
        lock (_gate)
        {
            _stream.WriteByte(value);
        }
    }
}

sealed class FourOfSix(Socket socket)
{
    private readonly object _gate = new();
    private readonly Socket _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        _socket.Send(data); //! SDA3002
        _socket.Send(data); //! SDA3002
    }
}

sealed class OneOfTwo(Socket socket)
{
    private readonly object _gate = new();
    private readonly Socket _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data) => _socket.Send(data);
}

sealed class TwoOfFour(Socket socket)
{
    private readonly object _gate = new();
    private readonly Socket _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data) => _socket.Send(data);

    public void C(byte[] data) => _socket.Send(data);
}

sealed class AllOfThem(Socket socket)
{
    private readonly object _gate = new();
    private readonly Socket _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }
}

sealed class None(Socket socket)
{
    private readonly Socket _socket = socket;

    public void A(byte[] data) => _socket.Send(data);

    public void B(byte[] data) => _socket.Send(data);

    public void C(byte[] data) => _socket.Send(data);
}
