// Class: a background loop started in the constructor against callable members; construction before the start, reads beside sends, a joined loop.
using System.Net.Sockets;

sealed class PingingConnection
{
    private readonly NetworkStream _stream;
    private readonly Task _pings;

    public PingingConnection(NetworkStream stream)
    {
        _stream = stream;
        _stream.Write(new byte[] { 0 }, 0, 1);
        _pings = Task.Run(PingAsync);
    }

    private async Task PingAsync()
    {
        while (true)
        {
            await _stream.WriteAsync(new byte[] { 1 });
            await Task.Delay(1000);
        }
    }

    public async Task SendAsync(byte[] frame)
    {
        await _stream.WriteAsync(frame); //! SDA3001
    }

    public int Read(byte[] buffer) => _stream.Read(buffer, 0, buffer.Length);
}

sealed class LambdaLoop
{
    private readonly Socket _socket;

    public LambdaLoop(Socket socket)
    {
        _socket = socket;
        Task.Factory.StartNew(() =>
        {
            while (true)
            {
                _socket.Send(new byte[] { 1 });
                Thread.Sleep(1000);
            }
        }, TaskCreationOptions.LongRunning);
    }

    public void Send(byte[] frame)
    {
        _socket.Send(BitConverter.GetBytes(frame.Length)); //! SDA3001
        _socket.Send(frame); //! SDA3001
    }
}

sealed class ReceiveLoop
{
    private readonly Socket _socket;

    public ReceiveLoop(Socket socket)
    {
        _socket = socket;
        _ = ReceiveAsync();
    }

    public event Action<int>? Received;

    public void Send(byte[] frame) => _socket.Send(frame);

    private async Task ReceiveAsync()
    {
        var buffer = new byte[4096];
        int n;
        while ((n = await _socket.ReceiveAsync(buffer, SocketFlags.None)) > 0)
        {
            Received?.Invoke(n);
        }
    }
}

sealed class AnsweringLoop
{
    private readonly Socket _socket;

    public AnsweringLoop(Socket socket)
    {
        _socket = socket;
        _ = AnswerAsync();
    }

    public Task<int> SendAsync(byte[] frame) => _socket.SendAsync(frame, SocketFlags.None);

    private async Task AnswerAsync()
    {
        var buffer = new byte[4096];
        int n;
        while ((n = await _socket.ReceiveAsync(buffer, SocketFlags.None)) > 0)
        {
            await _socket.SendAsync(buffer.AsMemory(0, n), SocketFlags.None); //! SDA3001
        }
    }
}

sealed class TwoReaders
{
    private readonly NetworkStream _stream;

    public TwoReaders(NetworkStream stream)
    {
        _stream = stream;
        new Thread(Pump) { IsBackground = true }.Start();
    }

    public int Peek(byte[] buffer)
    {
        return _stream.Read(buffer, 0, 1);
    }

    private void Pump()
    {
        var buffer = new byte[4096];
        while (_stream.Read(buffer, 0, buffer.Length) > 0) //! SDA3001
        {
        }
    }
}

sealed class NoLoop
{
    private readonly NetworkStream _stream;

    public NoLoop(NetworkStream stream) => _stream = stream;

    public void Send(byte[] frame) => _stream.Write(frame, 0, frame.Length);

    public Task SendAsync(byte[] frame) => _stream.WriteAsync(frame, 0, frame.Length);

    public Task FlushAsync() => _stream.FlushAsync();
}
