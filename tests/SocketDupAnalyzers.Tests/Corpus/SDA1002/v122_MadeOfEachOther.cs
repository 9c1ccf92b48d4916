using System.IO;
using System.Net.Sockets;
using System.Text;

namespace MadeOfEachOther;

/// <summary>What a constructor makes of its own members is asked of the tables: which object is made of which, and whether it closes it too.</summary>
public sealed class Client
{
    private readonly TcpClient _client;
    private readonly Socket _socket;
    private readonly StreamReader _reader;

    public Client(TcpClient client)
    {
        _client = client;
        _socket = client.Client;
        // The flag says something of the text, and nothing of the stream.
        _reader = new StreamReader(client.GetStream(), Encoding.UTF8, true);
    }

    public void BySocket(byte[] data)
    {
        _client.Close();
        _socket.Send(data); //! SDA1002
    }

    public string? ByReader()
    {
        _socket.Close();
        return _reader.ReadLine(); //! SDA1002
    }

    public void ThroughReader(byte[] data)
    {
        _reader.Dispose();
        _socket.Send(data); //! SDA1002
    }
}

public sealed class LeftOpen
{
    private readonly NetworkStream _stream;
    private readonly StreamWriter _writer;

    public LeftOpen(Socket socket, bool owns)
    {
        _stream = new NetworkStream(socket, owns);
        _writer = new StreamWriter(_stream, Encoding.UTF8, 1024, leaveOpen: true);
    }

    public void Fine(byte[] data)
    {
        _writer.Dispose();
        _stream.Write(data, 0, data.Length);
    }
}

public sealed class InOneExpression
{
    private readonly Socket _socket;
    private readonly BinaryWriter _owning;
    private readonly BinaryWriter _lending;

    public InOneExpression(Socket socket)
    {
        _socket = socket;
        _owning = new BinaryWriter(new NetworkStream(_socket, ownsSocket: true));
        _lending = new BinaryWriter(new NetworkStream(_socket));
    }

    public void Owning(byte[] data)
    {
        _owning.Dispose();
        _socket.Send(data); //! SDA1002
    }

    public void Lending(byte[] data)
    {
        _lending.Dispose();
        _socket.Send(data);
    }
}

/// <summary>Two ways to make it are none.</summary>
public sealed class EitherWay
{
    private readonly TcpClient _client;
    private readonly Stream _stream;

    public EitherWay(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
    }

    public EitherWay(TcpClient client, Stream stream)
    {
        _client = client;
        _stream = stream;
    }

    public void Write(byte[] data)
    {
        _client.Close();
        _stream.Write(data, 0, data.Length);
    }
}
