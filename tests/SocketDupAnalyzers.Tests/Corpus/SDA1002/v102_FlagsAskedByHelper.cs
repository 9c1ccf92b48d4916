using System.Net.Sockets;

namespace Flags;

public sealed class ByBool
{
    private readonly Socket _socket;
    private bool _closed;
    public ByBool(Socket socket) => _socket = socket;
    public void Pump()
    {
        try
        {
            _socket.Receive(new byte[10]);
        }
        catch (SocketException)
        {
            _socket.Close();
            _closed = true;
            Flush();
        }
    }

    public void Flush()
    {
        if (!_closed)
        {
            _socket.Send(new byte[1]);
        }
    }
}

public sealed class ByState
{
    private readonly Socket _socket;
    private byte _state;
    public ByState(Socket socket) => _socket = socket;
    public void Pump()
    {
        try
        {
            _socket.Receive(new byte[10]);
        }
        catch (SocketException)
        {
            _socket.Close();
            _state = 0xff;
            Flush();
        }
    }

    public void Flush()
    {
        if (_state > 0 && _state < 0xff)
        {
            _socket.Send(new byte[1]);
        }
    }
}

public enum Phase { Open, Closing, Closed }

public sealed class ByEnum
{
    private readonly Socket _socket;
    private Phase _phase;
    public ByEnum(Socket socket) => _socket = socket;
    public void Pump()
    {
        _socket.Close();
        _phase = Phase.Closed;
        Flush();
    }

    public void Flush()
    {
        if (_phase == Phase.Open)
        {
            _socket.Send(new byte[1]);
        }
    }
}

public sealed class ByArgument
{
    private readonly Socket _socket;
    public ByArgument(Socket socket) => _socket = socket;
    public void Pump()
    {
        _socket.Close();
        Finish(false);
    }

    public void Stop() => Finish(true);

    public void Finish(bool flush)
    {
        if (flush)
        {
            _socket.Send(new byte[1]);
        }
    }
}

public sealed class Wrong
{
    private readonly Socket _socket;
    private bool _closed;
    public Wrong(Socket socket) => _socket = socket;
    public void Pump()
    {
        _socket.Close();
        _closed = true;
        Flush(); //! SDA1002
    }

    public void Flush()
    {
        if (_closed)
        {
            _socket.Send(new byte[1]);
        }
    }
}
