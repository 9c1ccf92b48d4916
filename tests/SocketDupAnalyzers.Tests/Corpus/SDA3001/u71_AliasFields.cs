// One connection under several names: client, stream, TLS, a property that gets the stream; two connections.
using System.Net.Security;
using System.Net.Sockets;

namespace E05;

public sealed class TwoNames : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly Timer _timer;

    public TwoNames(string host)
    {
        _client = new TcpClient(host, 99);
        _stream = _client.GetStream();
        _timer = new Timer(OnTimer, null, 1000, 1000);
    }

    private void OnTimer(object? state) => _client.Client.Send("t"u8);

    public void Write(byte[] b) => _stream.Write(b); //! SDA3001

    public int Read(byte[] b) => _stream.Read(b);

    public void Dispose()
    {
        _timer.Dispose();
        _client.Dispose();
    }
}

public sealed class ComputedStream : IDisposable
{
    private readonly TcpClient _client = new();
    private Thread? _beat;

    private NetworkStream Stream => _client.GetStream();

    public void Open(string host)
    {
        _client.Connect(host, 99);
        Stream.Write("hello"u8);
        _beat = new Thread(Beat) { IsBackground = true };
        _beat.Start();
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(100);
            Stream.WriteByte(0);
        }
    }

    public void Send(byte[] b) => Stream.Write(b); //! SDA3001

    public void Dispose() => _client.Dispose();
}

public sealed class OverTls : IDisposable
{
    private readonly NetworkStream _raw;
    private readonly SslStream _tls;
    private readonly Lock _lock = new();
    private readonly Timer _timer;

    public OverTls(NetworkStream raw)
    {
        _raw = raw;
        _tls = new SslStream(raw);
        _timer = new Timer(_ => Beat(), null, 10, 10);
    }

    private void Beat()
    {
        lock (_lock)
            _tls.Write([0]);
    }

    public void Send(byte[] b)
    {
        lock (_lock)
            _tls.Write(b);
    }

    public void SendClear(byte[] b)
    {
        _raw.Write(b); //! SDA3001
    }

    public void Dispose()
    {
        _timer.Dispose();
        _tls.Dispose();
    }
}

public sealed class Different(NetworkStream left, NetworkStream right)
{
    private Task? _copy;

    public void Start() => _copy = Task.Run(() => left.CopyToAsync(right));

    public void ToLeft(byte[] b) => left.Write(b);

    public void ToRight(byte[] b) => right.Write(b); //! SDA3001

    public int FromRight(byte[] b) => right.Read(b);

    public int FromLeft(byte[] b) => left.Read(b); //! SDA3001

    public Task? Copy => _copy;
}
