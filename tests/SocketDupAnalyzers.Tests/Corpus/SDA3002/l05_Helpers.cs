// A private helper whose callers all hold the lock counts as locked; one that a caller reaches without it does not.
using System.Net.Sockets;

sealed class AllCallersHold
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public AllCallersHold(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            WriteHeader(data.Length);
            WriteBody(data);
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            WriteBody(data);
        }
    }

    private void WriteHeader(int length) => _socket.Send(BitConverter.GetBytes(length));

    private void WriteBody(byte[] data) => _socket.Send(data);
}

sealed class HelpersAndOneOutside
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public HelpersAndOneOutside(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            WriteHeader(data.Length);
            WriteBody(data);
        }
    }

    public void Raw(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }

    private void WriteHeader(int length) => _socket.Send(BitConverter.GetBytes(length));

    private void WriteBody(byte[] data) => _socket.Send(data);
}

sealed class OneCallerDoesNotHold
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public OneCallerDoesNotHold(Socket socket) => _socket = socket;

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
            Write(data);
        }
    }

    public void C(byte[] data)
    {
        Write(data);
    }

    private void Write(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}

sealed class HelperOfAHelper
{
    private readonly Lock _gate = new();
    private readonly NetworkStream _stream;

    public HelperOfAHelper(NetworkStream stream) => _stream = stream;

    public void Send(byte[] data)
    {
        lock (_gate)
        {
            Frame(data);
        }
    }

    public void SendMany(byte[][] all)
    {
        using (_gate.EnterScope())
        {
            foreach (var data in all)
            {
                Frame(data);
            }
        }
    }

    private void Frame(byte[] data)
    {
        _stream.Write(BitConverter.GetBytes(data.Length), 0, 4);
        Body(data);
    }

    private void Body(byte[] data) => _stream.Write(data, 0, data.Length);
}

sealed class PublicHelper
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public PublicHelper(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
            Write(data);
        }
    }

    public void Write(byte[] data)
    {
        _socket.Send(data); //! SDA3002
    }
}
