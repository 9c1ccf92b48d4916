// Class: operations in private helpers reached from both sides, from one side, only before the start; helpers that get the field handed.
using System.Net.Sockets;

sealed class SharedHelper
{
    private readonly NetworkStream _stream;

    public SharedHelper(NetworkStream stream)
    {
        _stream = stream;
        _ = LoopAsync();
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await Task.Delay(1000);
            await WriteFrameAsync(new byte[] { 0 });
        }
    }

    public Task SendAsync(byte[] frame) => WriteFrameAsync(frame);

    private async Task WriteFrameAsync(byte[] frame)
    {
        await _stream.WriteAsync(BitConverter.GetBytes(frame.Length)); //! SDA3001
        await _stream.WriteAsync(frame); //! SDA3001
    }
}

sealed class HelperOfTheLoopOnly
{
    private readonly Socket _socket;
    private readonly Queue<byte[]> _queue = new();

    public HelperOfTheLoopOnly(Socket socket)
    {
        _socket = socket;
        Greet();
        new Thread(Loop).Start();
    }

    public void Post(byte[] frame)
    {
        lock (_queue)
        {
            _queue.Enqueue(frame);
        }
    }

    private void Greet() => Write(new byte[] { 1 });

    private void Loop()
    {
        while (true)
        {
            byte[]? frame;
            lock (_queue)
            {
                _queue.TryDequeue(out frame);
            }

            if (frame != null)
            {
                Write(frame);
            }
        }
    }

    private void Write(byte[] frame) => _socket.Send(frame);
}

sealed class HandsTheFieldOver
{
    private readonly NetworkStream _stream;

    public HandsTheFieldOver(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(() => { while (true) { WriteTo(_stream, new byte[] { 1 }); } });
    }

    public void Send(byte[] frame)
    {
        WriteTo(_stream, frame); //! SDA3001
    }

    private static void WriteTo(Stream stream, byte[] frame) => stream.Write(frame, 0, frame.Length);
}

sealed class ReadsHeaderInTheLoop
{
    private readonly NetworkStream _stream;

    public ReadsHeaderInTheLoop(NetworkStream stream)
    {
        _stream = stream;
        _ = Task.Run(LoopAsync);
    }

    public async Task<byte[]> RequestAsync(byte[] question)
    {
        await _stream.WriteAsync(question);
        return await ReadFrameAsync();
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            var frame = await ReadFrameAsync();
            Console.WriteLine(frame.Length);
        }
    }

    private async Task<byte[]> ReadFrameAsync()
    {
        var buffer = new byte[16];
        await _stream.ReadExactlyAsync(buffer); //! SDA3001
        return buffer;
    }
}

sealed class Recursive
{
    private readonly Socket _socket;

    public Recursive(Socket socket)
    {
        _socket = socket;
        _ = Task.Run(() => SendTree(3));
    }

    public int Receive(byte[] buffer) => _socket.Receive(buffer);

    private void SendTree(int depth)
    {
        if (depth == 0)
        {
            return;
        }

        _socket.Send(new byte[] { (byte)depth });
        SendTree(depth - 1);
        SendTree(depth - 1);
    }
}

sealed class LocalFunctionInAMember
{
    private readonly Socket _socket;

    public LocalFunctionInAMember(Socket socket) => _socket = socket;

    public void Start()
    {
        void Loop()
        {
            while (true)
            {
                _socket.Send(new byte[] { 1 });
            }
        }

        new Thread(Loop).Start();
    }

    public void Send(byte[] data)
    {
        void Now() => _socket.Send(data); //! SDA3001

        Now();
    }
}
