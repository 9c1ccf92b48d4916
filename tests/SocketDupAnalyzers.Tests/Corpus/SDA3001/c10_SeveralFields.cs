// Class: several fields over one connection: client + stream + writer, ssl over stream, duplicate; fields over different connections.
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Irc
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    public Irc(TcpClient client)
    {
        _client = client;
        _stream = _client.GetStream();
        _reader = new StreamReader(_stream);
        _writer = new StreamWriter(_stream) { AutoFlush = true };
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (_reader.ReadLine() is { } line)
        {
            if (line.StartsWith("PING", StringComparison.Ordinal))
            {
                _writer.WriteLine("PONG");
            }
        }
    }

    public void Join(string channel)
    {
        _writer.WriteLine("JOIN " + channel); //! SDA3001
    }

    public void Raw(byte[] data)
    {
        _stream.Write(data, 0, data.Length); //! SDA3001
    }

    public void Direct(byte[] data)
    {
        _client.Client.Send(data); //! SDA3001
    }
}

sealed class QuietIrc
{
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    public QuietIrc(TcpClient client)
    {
        var stream = client.GetStream();
        _reader = new StreamReader(stream);
        _writer = new StreamWriter(stream) { AutoFlush = true };
        _ = LoopAsync();
    }

    public Task JoinAsync(string channel) => _writer.WriteLineAsync("JOIN " + channel);

    private async Task LoopAsync()
    {
        while (await _reader.ReadLineAsync() is { } line)
        {
            Console.WriteLine(line);
        }
    }
}

sealed class Secure
{
    private readonly NetworkStream _raw;
    private readonly SslStream _ssl;

    public Secure(NetworkStream raw)
    {
        _raw = raw;
        _ssl = new SslStream(_raw);
        _ = PingAsync();
    }

    public async Task SendAsync(byte[] data) => await _ssl.WriteAsync(data);

    private async Task PingAsync()
    {
        while (true)
        {
            await _ssl.WriteAsync(new byte[] { 0 }); //! SDA3001
            await Task.Delay(1000);
        }
    }

    public bool Readable => _raw.DataAvailable;
}

sealed class WithADuplicate : IDisposable
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern int SystemNativeDup(SafeHandle socket);

    private readonly Socket _socket;
    private readonly Socket _copy;

    public WithADuplicate(Socket socket)
    {
        _socket = socket;
        int fd = SystemNativeDup(socket.SafeHandle);
        if (fd < 0)
        {
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        _copy = new Socket(new SafeSocketHandle(fd, ownsHandle: true));
        new Thread(Loop).Start();
    }

    public void Send(byte[] data)
    {
        lock (_socket)
        {
            _socket.Send(data);
        }
    }

    private void Loop()
    {
        while (true)
        {
            lock (_copy)
            {
                _copy.Send(new byte[] { 1 }); //! SDA3001
            }
        }
    }

    public void Dispose() => _copy.Dispose();
}

sealed class TwoPeers
{
    private readonly NetworkStream _left;
    private readonly NetworkStream _right;

    public TwoPeers(TcpClient left, TcpClient right)
    {
        _left = left.GetStream();
        _right = right.GetStream();
        _ = Task.Run(() => _left.CopyTo(_right));
        _ = Task.Run(() => _right.CopyTo(_left));
    }
}

sealed class FlushTimer
{
    private readonly StreamWriter _writer;
    private readonly Timer _timer;

    public FlushTimer(NetworkStream stream)
    {
        _writer = new StreamWriter(stream);
        _timer = new Timer(_ => _writer.Flush(), null, 1000, 1000);
    }

    public void Log(string line)
    {
        _writer.WriteLine(line); //! SDA3001
    }

    public void Stop() => _timer.Dispose();
}
