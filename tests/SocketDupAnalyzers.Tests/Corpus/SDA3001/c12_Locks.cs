// Class: lock, Monitor, System.Threading.Lock as common locks; a lock held by every caller of a private helper; by one caller only.
using System.Net.Sockets;

sealed class LockedBoth
{
    private readonly object _sendLock = new();
    private readonly Socket _socket;

    public LockedBoth(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            lock (_sendLock)
            {
                _socket.Send(new byte[] { 1 });
            }
        }
    }

    public void Send(byte[] header, byte[] body)
    {
        lock (_sendLock)
        {
            _socket.Send(header);
            _socket.Send(body);
        }
    }
}

sealed class HeldByTheCallers
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public HeldByTheCallers(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            lock (_gate)
            {
                WriteUnderGate(new byte[] { 1 });
            }
        }
    }

    public void Send(byte[] body)
    {
        lock (_gate)
        {
            WriteUnderGate(body);
        }
    }

    public bool TrySend(byte[] body)
    {
        if (!Monitor.TryEnter(_gate))
        {
            return false;
        }

        try
        {
            WriteUnderGate(body);
            return true;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    // Callers hold the gate.
    private void WriteUnderGate(byte[] data)
    {
        _socket.Send(BitConverter.GetBytes(data.Length));
        WriteBody(data);
    }

    private void WriteBody(byte[] data) => _socket.Send(data);
}

sealed class HeldByOneCaller
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public HeldByOneCaller(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            Write(new byte[] { 1 });
        }
    }

    public void Send(byte[] body)
    {
        lock (_gate)
        {
            Write(body);
        }
    }

    private void Write(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }
}

sealed class NewLock
{
    private readonly Lock _gate = new();
    private readonly NetworkStream _stream;

    public NewLock(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(Loop);
    }

    private void Loop()
    {
        while (true)
        {
            using (_gate.EnterScope())
            {
                _stream.WriteByte(1);
            }
        }
    }

    public void Send(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, data.Length);
        }
    }

    public void SendScoped(byte[] data)
    {
        using var scope = _gate.EnterScope();
        _stream.Write(data, 0, data.Length);
        _stream.Flush();
    }
}

sealed class LockedOnThis
{
    private readonly Socket _socket;

    public LockedOnThis(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            lock (this)
            {
                _socket.Send(new byte[] { 1 });
            }
        }
    }

    public void Send(byte[] data)
    {
        lock (this)
        {
            _socket.Send(data);
        }
    }
}

sealed class OneSideOnly
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public OneSideOnly(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            lock (_gate)
            {
                _socket.Send(new byte[] { 1 });
            }
        }
    }

    public void Send(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void SendUrgent(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }
}
