using System.IO;
using System.Net.Sockets;
using System.Text;

// A client of a message queue answers the server's heartbeats from its receiving loop, while the application publishes.
// The scenario of wcharczuk/NSQnet before and after its commit 8afb339d; the greeting before the loop needs no lock (SDA3002).
namespace HeartbeatAnswered;

public sealed class Before
{
    private TcpClient? _client;
    private NetworkStream? _stream;
    private BinaryReader? _reader;
    private volatile bool _goesOn = true;

    public void Open(string host, int port)
    {
        _client = new TcpClient();
        _client.Connect(host, port);
        _stream = _client.GetStream();
        _reader = new BinaryReader(_stream);
        _stream.Write("  V2"u8);
        Listen();
    }

    public void Publish(string topic, byte[] body)
    {
        WriteText("PUB " + topic + "\n");
        WriteBytes(body);
    }

    public void Finish(string id) => WriteText("FIN " + id + "\n");

    private async void Listen()
    {
        while (_goesOn)
        {
            var frame = await Task.Run(() => Next());
            Route(frame);
        }
    }

    private byte[] Next() => _reader!.ReadBytes(_reader.ReadInt32());

    private void Route(byte[] frame)
    {
        if (Encoding.ASCII.GetString(frame) == "_heartbeat_")
        {
            WriteText("NOP\n");
        }
    }

    private void WriteBytes(byte[] bytes) => _stream!.Write(bytes, 0, bytes.Length); //? SDA3001

    private void WriteText(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        _stream!.Write(bytes, 0, bytes.Length); //! SDA3001
    }
}

public sealed class After
{
    private readonly ReaderWriterLockSlim _lock = new();
    private TcpClient? _client;
    private NetworkStream? _stream;
    private BinaryReader? _reader;
    private volatile bool _goesOn = true;

    public void Open(string host, int port)
    {
        _client = new TcpClient();
        _client.Connect(host, port);
        _stream = _client.GetStream();
        _reader = new BinaryReader(_stream);
        _stream.Write("  V2"u8);
        Listen();
    }

    public void Publish(string topic, byte[] body)
    {
        WriteText("PUB " + topic + "\n");
        WriteBytes(body);
    }

    public void Finish(string id) => WriteText("FIN " + id + "\n");

    private async void Listen()
    {
        while (_goesOn)
        {
            var frame = await Task.Run(() => Next());
            Route(frame);
        }
    }

    private byte[] Next() => _reader!.ReadBytes(_reader.ReadInt32());

    private void Route(byte[] frame)
    {
        if (Encoding.ASCII.GetString(frame) == "_heartbeat_")
        {
            WriteText("NOP\n");
        }
    }

    private void WriteBytes(byte[] bytes)
    {
        _lock.EnterWriteLock();
        try
        {
            _stream!.Write(bytes, 0, bytes.Length);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    private void WriteText(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        _lock.EnterWriteLock();
        try
        {
            _stream!.Write(bytes, 0, bytes.Length);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
