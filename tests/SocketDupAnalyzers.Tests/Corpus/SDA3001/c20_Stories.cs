// Class: whole stories: an RPC client that reads in callers and in a loop, a chat server's session, fire-and-forget posts, a request/response client.
using System.Net.Sockets;

sealed class RequestClient
{
    private readonly NetworkStream _stream;

    public RequestClient(NetworkStream stream) => _stream = stream;

    public async Task<byte[]> AskAsync(byte[] question)
    {
        await _stream.WriteAsync(question);
        var answer = new byte[16];
        await _stream.ReadExactlyAsync(answer);
        return answer;
    }

    public async Task TellAsync(byte[] message)
    {
        await _stream.WriteAsync(message);
        await _stream.FlushAsync();
    }
}

sealed class Pipeline
{
    private readonly NetworkStream _stream;

    public Pipeline(NetworkStream stream) => _stream = stream;

    public async Task AskAllAsync(byte[][] questions)
    {
        await Task.WhenAll(questions.Select(q => AskAsync(q)));
    }

    private async Task<int> AskAsync(byte[] question)
    {
        await _stream.WriteAsync(question); //! SDA3001
        return await _stream.ReadAsync(new byte[16]); //! SDA3001
    }
}

sealed class Notifier
{
    private readonly Socket _socket;

    public Notifier(Socket socket) => _socket = socket;

    public void Notify(byte[] data)
    {
        Task.Run(() => _socket.Send(data)); //? SDA3001
    }

    public void Command(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }
}

sealed class ChatSession
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;
    private readonly Action<string> _publish;

    public ChatSession(TcpClient client, Action<string> publish)
    {
        _client = client;
        _publish = publish;
        _reader = new StreamReader(client.GetStream());
        _writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        _ = Task.Run(RunAsync);
    }

    // Called by the other sessions.
    public void Deliver(string line)
    {
        _writer.WriteLine(line);
    }

    private async Task RunAsync()
    {
        await _writer.WriteLineAsync("who are you?"); //! SDA3001
        var name = await _reader.ReadLineAsync();
        while (await _reader.ReadLineAsync() is { } line)
        {
            _publish(name + ": " + line);
        }

        _client.Close();
    }
}

sealed class LockedChatSession
{
    private readonly object _gate = new();
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    public LockedChatSession(TcpClient client)
    {
        _reader = new StreamReader(client.GetStream());
        _writer = new StreamWriter(client.GetStream());
        _ = Task.Run(Run);
    }

    public void Deliver(string line)
    {
        lock (_gate)
        {
            _writer.WriteLine(line);
            _writer.Flush();
        }
    }

    private void Run()
    {
        Deliver("who are you?");
        while (_reader.ReadLine() is { } line)
        {
            Deliver("you said " + line);
        }
    }
}

sealed class HandedToManyThreads
{
    private readonly Socket _socket;

    public HandedToManyThreads(Socket socket) => _socket = socket;

    public void SendAll(List<byte[]> blocks)
    {
        Parallel.ForEach(blocks, block => _socket.Send(block)); //! SDA3001
    }

    public void SendInTurn(List<byte[]> blocks)
    {
        foreach (var block in blocks)
        {
            _socket.Send(block);
        }
    }
}

sealed class Setup
{
    private readonly NetworkStream _stream;
    private Task? _reading;

    public Setup(NetworkStream stream) => _stream = stream;

    public async Task OpenAsync()
    {
        await _stream.WriteAsync(new byte[] { 1 });
        await _stream.ReadExactlyAsync(new byte[4]);
        _reading = ReadLoopAsync();
    }

    public async Task CloseAsync()
    {
        await _stream.WriteAsync(new byte[] { 0 });
        if (_reading != null)
        {
            await _reading;
        }

        await _stream.ReadAsync(new byte[1]);
    }

    private async Task ReadLoopAsync()
    {
        var buffer = new byte[100];
        while (await _stream.ReadAsync(buffer) > 0)
        {
        }
    }
}

sealed class NestedStart
{
    private readonly Socket _socket;

    public NestedStart(Socket socket) => _socket = socket;

    public void Begin() => StartWorkers();

    private void StartWorkers()
    {
        foreach (var size in new[] { 1, 2, 3 })
        {
            Launch(size);
        }
    }

    private void Launch(int size) => Task.Run(() =>
    {
        _socket.Send(new byte[size]); //! SDA3001
    });
}
