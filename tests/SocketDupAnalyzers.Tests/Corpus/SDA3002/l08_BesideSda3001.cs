// Where SDA3001 reports the operation SDA3002 says nothing; where no background body runs SDA3002 stands alone.
using System.Net.Sockets;

sealed class WithALoop
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public WithALoop(Socket socket)
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

sealed class LoopWithoutTheLock
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream;

    public LoopWithoutTheLock(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(Loop);
    }

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, data.Length);
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, data.Length);
        }
    }

    private void Loop()
    {
        while (true)
        {
            _stream.WriteByte(0); //! SDA3001
        }
    }
}

sealed class WithoutALoop
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream;

    public WithoutALoop(NetworkStream stream) => _stream = stream;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, data.Length);
        }
    }

    public void B(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, data.Length);
        }
    }

    public void C(byte value)
    {
        _stream.WriteByte(value); //! SDA3002
    }
}

sealed class ReceiveLoopBeside
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public ReceiveLoopBeside(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

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
        _socket.Send(data); //! SDA3002
    }

    private void Loop()
    {
        var buffer = new byte[100];
        while (_socket.Receive(buffer) > 0)
        {
        }
    }
}

sealed class WithinOneMember
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public WithinOneMember(Socket socket) => _socket = socket;

    public void SendAll(List<byte[]> blocks)
    {
        Parallel.ForEach(blocks, block =>
        {
            lock (_gate)
            {
                _socket.Send(block);
                _socket.Send(block);
            }
        });
        _socket.Send(new byte[] { 0 }); //! SDA3002
    }
}
