// Class, silent: one lock for all sends, one thread that reads; the handshake comes before either is started.
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace MiniRedis;

internal sealed class RedisConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentQueue<TaskCompletionSource<string>> _pending = new();
    private readonly object _writeSync = new();
    private NetworkStream? _stream;
    private StreamReader? _reader;
    private Thread? _readThread;
    private Timer? _heartbeat;

    public void Connect(string host, int port)
    {
        _socket.Connect(host, port);
        _stream = new NetworkStream(_socket, ownsSocket: false);
        _reader = new StreamReader(_stream, Encoding.ASCII);
        Handshake();
        _readThread = new Thread(ReadReplies) { IsBackground = true, Name = "redis-read" };
        _readThread.Start();
        _heartbeat = new Timer(_ => Execute("PING"), null, 5000, 5000);
    }

    private void Handshake()
    {
        _socket.Send(Encoding.ASCII.GetBytes("*1\r\n$5\r\nHELLO\r\n"));
        if (_reader!.ReadLine() is null)
            throw new IOException("closed");
    }

    public Task<string> Execute(params string[] args)
    {
        var tcs = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var payload = Encode(args);
        lock (_writeSync)
        {
            _pending.Enqueue(tcs);
            var sent = 0;
            while (sent < payload.Length)
                sent += _socket.Send(payload, sent, payload.Length - sent, SocketFlags.None);
        }

        return tcs.Task;
    }

    public void Quit()
    {
        lock (_writeSync)
            _socket.Send("*1\r\n$4\r\nQUIT\r\n"u8);
    }

    private void ReadReplies()
    {
        while (_reader!.ReadLine() is { } line)
        {
            if (_pending.TryDequeue(out var waiter))
                waiter.TrySetResult(line);
        }
    }

    private static byte[] Encode(string[] args)
    {
        var text = new StringBuilder().Append('*').Append(args.Length).Append("\r\n");
        foreach (var a in args)
            text.Append('$').Append(Encoding.UTF8.GetByteCount(a)).Append("\r\n").Append(a).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public void Dispose()
    {
        _heartbeat?.Dispose();
        _socket.Dispose();
    }
}
