// Receives under a lock: Read, ReceiveAsync, CopyTo out of the connection, readers; one receive outside.
using System.Net.Sockets;

sealed class Frames
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly NetworkStream _stream;

    public Frames(NetworkStream stream) => _stream = stream;

    public async Task<byte[]> ReadAsync()
    {
        await _reading.WaitAsync();
        try
        {
            var header = new byte[4];
            await _stream.ReadExactlyAsync(header);
            var body = new byte[BitConverter.ToInt32(header)];
            await _stream.ReadExactlyAsync(body);
            return body;
        }
        finally
        {
            _reading.Release();
        }
    }

    public async Task<int> PeekAsync(byte[] buffer)
    {
        return await _stream.ReadAsync(buffer); //! SDA3002
    }

    public Task WriteAsync(byte[] data) => _stream.WriteAsync(data, 0, data.Length);
}

sealed class Copying
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream;

    public Copying(NetworkStream stream) => _stream = stream;

    public int Read(byte[] buffer)
    {
        lock (_gate)
        {
            return _stream.Read(buffer, 0, buffer.Length);
        }
    }

    public int ReadByte()
    {
        lock (_gate)
        {
            return _stream.ReadByte();
        }
    }

    public void Save(FileStream file)
    {
        _stream.CopyTo(file); //! SDA3002
    }

    public void Upload(FileStream file) => file.CopyTo(_stream);
}

sealed class Lines
{
    private readonly object _gate = new();
    private readonly StreamReader _reader;

    public Lines(TcpClient client) => _reader = new StreamReader(client.GetStream());

    public string? A()
    {
        lock (_gate)
        {
            return _reader.ReadLine();
        }
    }

    public string? B()
    {
        lock (_gate)
        {
            while (_reader.ReadLine() is { } line)
            {
                if (line.Length > 0)
                {
                    return line;
                }
            }

            return null;
        }
    }

    public int C()
    {
        return _reader.Read(); //! SDA3002
    }
}

sealed class OnlyOneIsLocked
{
    private readonly object _gate = new();
    private readonly Socket _socket;

    public OnlyOneIsLocked(Socket socket) => _socket = socket;

    public int A(byte[] buffer)
    {
        lock (_gate)
        {
            return _socket.Receive(buffer);
        }
    }

    public int B(byte[] buffer) => _socket.Receive(buffer);

    public bool Ready => _socket.Available > 0;
}

sealed class LockedWhileSettingUp
{
    private readonly object _state = new();
    private readonly Socket _socket;
    private bool _open;

    public LockedWhileSettingUp(Socket socket) => _socket = socket;

    public void Open()
    {
        lock (_state)
        {
            _open = true;
        }
    }

    public int A(byte[] buffer) => _open ? _socket.Receive(buffer) : 0;

    public int B(byte[] buffer) => _open ? _socket.Receive(buffer) : 0;

    public void C(byte[] data)
    {
        lock (_state)
        {
            _socket.Send(data);
        }
    }
}
