using System.IO;
using System.Net.Sockets;
using System.Text;

// When the connection stands, something that was told so starts a timer, which sends a blank now and then. What is told is
// a lambda that unknown code keeps. The scenario of agnauck/XmppDotNet before and after its commit 42e9a5f9.
namespace KeptAlive;

public sealed class Before
{
    private readonly IProgress<bool> _states;
    private TcpClient? _client;
    private Stream? _stream;
    private Timer? _timer;

    public Before() => _states = new Progress<bool>(isConnected =>
    {
        if (isConnected)
        {
            _timer = new Timer(
                async _ =>
                {
                    try
                    {
                        await SendAsync(" ");
                    }
                    catch (IOException)
                    {
                    }
                },
                null,
                15_000,
                15_000);
        }
        else
        {
            _timer?.Dispose();
        }
    });

    public async Task ConnectAsync(string host, int port)
    {
        _client = new TcpClient();
        await _client.ConnectAsync(host, port);
        _stream = _client.GetStream();
        _states.Report(true);
    }

    public async Task SendAsync(byte[] stanza, CancellationToken token) =>
        await _stream!.WriteAsync(stanza, 0, stanza.Length, token);

    private async Task SendAsync(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await _stream!.WriteAsync(bytes, 0, bytes.Length); //! SDA3001
    }
}

public sealed class After
{
    private readonly SemaphoreSlim _semaphore = new(1);
    private readonly IProgress<bool> _states;
    private TcpClient? _client;
    private Stream? _stream;
    private Timer? _timer;

    public After() => _states = new Progress<bool>(isConnected =>
    {
        if (isConnected)
        {
            _timer = new Timer(
                async _ =>
                {
                    try
                    {
                        await SendAsync(" ");
                    }
                    catch (IOException)
                    {
                    }
                },
                null,
                15_000,
                15_000);
        }
        else
        {
            _timer?.Dispose();
        }
    });

    public async Task ConnectAsync(string host, int port)
    {
        _client = new TcpClient();
        await _client.ConnectAsync(host, port);
        _stream = _client.GetStream();
        _states.Report(true);
    }

    public async Task SendAsync(byte[] stanza, CancellationToken token)
    {
        await _semaphore.WaitAsync(token);
        try
        {
            await _stream!.WriteAsync(stanza, 0, stanza.Length, token);
        }
        finally
        {
            _semaphore.Release();
        }
    }

    private async Task SendAsync(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await _semaphore.WaitAsync();
        try
        {
            await _stream!.WriteAsync(bytes, 0, bytes.Length);
        }
        finally
        {
            _semaphore.Release();
        }
    }
}

// Work that is returned to unknown code may be waited for there.
public sealed class Retried
{
    private readonly Lazy<Task> _pump;
    private readonly NetworkStream _stream;

    public Retried(NetworkStream stream)
    {
        _stream = stream;
        _pump = new Lazy<Task>(() => Task.Run(Pump));
    }

    public Task Pumped => _pump.Value;

    public void Send(byte[] data) => _stream.Write(data);

    private void Pump() => _stream.Write("BEAT\n"u8);
}

// A thread that is started so, beside a member that sends.
public sealed class Starting
{
    private readonly Socket _socket;
    private readonly IProgress<int> _progress;

    public Starting(Socket socket)
    {
        _socket = socket;
        _progress = new Progress<int>(_ => new Thread(Beat).Start());
    }

    public void Start() => _progress.Report(1);

    public void Greet() => _socket.Send("HELO\n"u8); //? SDA3001

    private void Beat() => _socket.Send("BEAT\n"u8); //! SDA3001
}
