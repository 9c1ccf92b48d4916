// Only operations of the same direction count: receives outside the send lock are silent, and the other way round.
using System.Net.Sockets;

sealed class ReceivesOutside(Socket socket)
{
    private readonly object _sendLock = new();
    private readonly Socket _socket = socket;

    public void A(byte[] data)
    {
        lock (_sendLock)
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        lock (_sendLock)
        {
            _socket.Send(data);
        }
    }

    public int Receive(byte[] buffer) => _socket.Receive(buffer);
}

sealed class SendsOutside(Socket socket)
{
    private readonly object _receiveLock = new();
    private readonly Socket _socket = socket;

    public int A(byte[] buffer)
    {
        lock (_receiveLock)
        {
            return _socket.Receive(buffer);
        }
    }

    public int B(byte[] buffer)
    {
        lock (_receiveLock)
        {
            return _socket.Receive(buffer, 0, 4, SocketFlags.None);
        }
    }

    public void Send(byte[] data) => _socket.Send(data);

    public int Hasty(byte[] buffer)
    {
        return _socket.Receive(buffer); //! SDA3002
    }
}

sealed class EachDirectionItsLock(NetworkStream stream)
{
    private readonly object _readLock = new();
    private readonly object _writeLock = new();
    private readonly NetworkStream _stream = stream;

    public int Read(byte[] buffer)
    {
        lock (_readLock)
        {
            return _stream.Read(buffer, 0, buffer.Length);
        }
    }

    public int ReadHeader(byte[] buffer)
    {
        lock (_readLock)
        {
            return _stream.Read(buffer, 0, 4);
        }
    }

    public void Write(byte[] data)
    {
        lock (_writeLock)
        {
            _stream.Write(data, 0, data.Length);
        }
    }

    public void WriteByte(byte value)
    {
        lock (_writeLock)
        {
            _stream.WriteByte(value);
        }
    }
}

sealed class NeitherDirection(Socket socket)
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

    public bool Alive => _socket.Connected && !_socket.Poll(0, SelectMode.SelectError);

    public void Configure() => _socket.NoDelay = true;

    public void Stop() => _socket.Shutdown(SocketShutdown.Both);
}
