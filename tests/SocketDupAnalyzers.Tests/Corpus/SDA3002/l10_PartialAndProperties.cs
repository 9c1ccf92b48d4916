// Partial classes, auto-properties, primary-constructor parameters, static fields, TcpClient fields.
using System.Net.Sockets;

partial class Parts
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public Parts(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }
}

partial class Parts
{
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

sealed class AutoProperty
{
    private readonly object _gate = new();

    public AutoProperty(NetworkStream stream) => Stream = stream;

    private NetworkStream Stream { get; }

    public void A(byte[] data)
    {
        lock (_gate)
        {
            Stream.Write(data, 0, 4);
            Stream.Write(data, 4, data.Length - 4);
        }
    }

    public void B(byte value)
    {
        Stream.WriteByte(value); //! SDA3002
    }
}

sealed class Primary(NetworkStream stream)
{
    private readonly object _gate = new();

    public void A(byte[] data)
    {
        lock (_gate)
        {
            stream.Write(data, 0, 4);
            stream.Write(data, 4, data.Length - 4);
        }
    }

    public void B(byte value)
    {
        stream.WriteByte(value); //! SDA3002
    }
}

static class Shared
{
    private static readonly object s_gate = new();
    private static Socket? s_socket;

    public static void Open(Socket socket) => s_socket = socket;

    public static void A(byte[] data)
    {
        lock (s_gate)
        {
            s_socket!.Send(data);
            s_socket.Send(data);
        }
    }

    public static void B(byte[] data)
    {
        s_socket!.Send(data); //! SDA3002
    }
}

sealed class TwoFieldsTwoConnections
{
    private readonly object _gate = new();
    private readonly Socket _left;
    private readonly Socket _right;

    public TwoFieldsTwoConnections(Socket left, Socket right)
    {
        _left = left;
        _right = right;
    }

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _left.Send(data);
            _left.Send(data);
        }
    }

    public void B(byte[] data) => _right.Send(data);
}

sealed class OtherObjects
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public OtherObjects(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public static void B(Socket socket, byte[] data) => socket.Send(data);

    public void C(byte[] data)
    {
        using var own = new TcpClient("localhost", 1);
        own.Client.Send(data);
    }
}
