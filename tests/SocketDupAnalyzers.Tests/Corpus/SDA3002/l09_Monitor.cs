// Monitor and Lock shapes: Enter/Exit, TryEnter, EnterScope; the operation after Exit, on a branch without, in a lambda under the lock.
using System.Net.Sockets;

sealed class Monitors
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public Monitors(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        Monitor.Enter(_gate);
        try
        {
            _socket.Send(data);
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public bool B(byte[] data)
    {
        bool taken = false;
        try
        {
            Monitor.TryEnter(_gate, 100, ref taken);
            if (!taken)
            {
                return false;
            }

            _socket.Send(data);
            return true;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_gate);
            }
        }
    }

    public void C(byte[] data)
    {
        lock (_gate)
        {
            Array.Reverse(data);
        }

        _socket.Send(data); //! SDA3002
    }
}

sealed class Branches
{
    private readonly Lock _gate = new();
    private readonly Socket _socket;

    public Branches(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        using (_gate.EnterScope())
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data, bool locked)
    {
        if (locked)
        {
            lock (_gate)
            {
                _socket.Send(data);
            }
        }
        else
        {
            _socket.Send(data); //! SDA3002
        }
    }
}

sealed class LambdaUnderTheLock
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public LambdaUnderTheLock(Socket socket) => _socket = socket;

    public void A(List<byte[]> all)
    {
        lock (_gate)
        {
            _socket.Send(new byte[] { 1 });
            all.ForEach(data => _socket.Send(data));
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }
}

sealed class TryEnterIgnored
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public TryEnterIgnored(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        Monitor.TryEnter(_gate, 10);
        _socket.Send(data); //! SDA3002
        if (Monitor.IsEntered(_gate))
        {
            Monitor.Exit(_gate);
        }
    }
}

sealed class Nested
{
    private readonly object _gate = new();
    private readonly object _state = new();
    private readonly Socket _socket;

    public Nested(Socket socket) => _socket = socket;

    public void A(byte[] data)
    {
        lock (_state)
        {
            lock (_gate)
            {
                _socket.Send(data);
            }
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
            lock (_state)
            {
                _socket.Send(data);
            }
        }
    }
}
