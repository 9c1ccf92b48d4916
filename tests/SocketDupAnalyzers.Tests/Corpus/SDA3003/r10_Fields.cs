// Readers in fields: two reader fields over one stream, made in the constructor; reader + writer; a reader made anew for each connection.
using System.IO.Pipelines;
using System.Net.Sockets;

sealed class TwoReaderFields
{
    private readonly StreamReader _lines;
    private readonly BufferedStream _blocks;

    public TwoReaderFields(NetworkStream stream)
    {
        _lines = new StreamReader(stream);
        _blocks = new BufferedStream(stream); //! SDA3003
    }

    public string? ReadLine() => _lines.ReadLine();

    public int ReadBlock(byte[] block) => _blocks.Read(block, 0, block.Length);
}

sealed class ReaderAndWriterFields
{
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    public ReaderAndWriterFields(TcpClient client)
    {
        _reader = new StreamReader(client.GetStream());
        _writer = new StreamWriter(client.GetStream());
    }

    public string? Ask(string question)
    {
        _writer.WriteLine(question);
        _writer.Flush();
        return _reader.ReadLine();
    }
}

sealed class Reconnects
{
    private TcpClient? _client;
    private StreamReader? _reader;

    public void Connect(string host)
    {
        _client?.Close();
        _client = new TcpClient(host, 80);
        _reader = new StreamReader(_client.GetStream());
        Console.WriteLine(_reader.ReadLine());
    }

    public string? ReadLine() => _reader?.ReadLine();
}

sealed class OutputBuffered
{
    private readonly BufferedStream _output;
    private readonly StreamReader _input;

    public OutputBuffered(NetworkStream stream)
    {
        _output = new BufferedStream(stream);
        _input = new StreamReader(stream);
    }

    public void Write(byte[] data)
    {
        _output.Write(data, 0, data.Length);
        _output.Flush();
    }

    public string? Read() => _input.ReadLine();
}

sealed class PipeFields
{
    private readonly PipeReader _input;
    private readonly PipeWriter _output;

    public PipeFields(NetworkStream stream)
    {
        _input = PipeReader.Create(stream);
        _output = PipeWriter.Create(stream);
    }

    public async Task EchoAsync()
    {
        var result = await _input.ReadAsync();
        await _output.WriteAsync(result.Buffer.First);
        _input.AdvanceTo(result.Buffer.End);
    }
}

sealed class TwoPeers
{
    private readonly StreamReader _left;
    private readonly StreamReader _right;

    public TwoPeers(TcpClient left, TcpClient right)
    {
        _left = new StreamReader(left.GetStream());
        _right = new StreamReader(right.GetStream());
    }

    public string Both() => _left.ReadLine() + _right.ReadLine();
}

sealed class ReaderPerCall
{
    private readonly NetworkStream _stream;

    public ReaderPerCall(NetworkStream stream) => _stream = stream;

    public string? ReadLine()
    {
        var reader = new StreamReader(_stream, leaveOpen: true); //? SDA3003
        return reader.ReadLine();
    }
}

sealed class ReaderTwiceInOneMember
{
    private readonly TcpClient _client;

    public ReaderTwiceInOneMember(TcpClient client) => _client = client;

    public void Handshake()
    {
        var first = new StreamReader(_client.GetStream());
        Console.WriteLine(first.ReadLine());
        var second = new StreamReader(_client.GetStream()); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }
}
