// A timer that is waited for, iterators, queries in parallel, a socket that is replaced, tasks that are forgotten.
using System.Net.Sockets;

namespace D19;

public sealed class TimerStops : IAsyncDisposable
{
    private readonly NetworkStream _stream;
    private readonly Timer _timer;

    public TimerStops(NetworkStream stream)
    {
        _stream = stream;
        _timer = new Timer(_ => _stream.Write([0]), null, 0, 100);
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await _stream.WriteAsync("BYE"u8.ToArray());
        await _stream.DisposeAsync();
    }
}

public sealed class Iterators(Socket socket)
{
    public async IAsyncEnumerable<byte[]> MessagesAsync()
    {
        var head = new byte[4];
        while (await socket.ReceiveAsync(head) == 4)
        {
            var body = new byte[BitConverter.ToInt32(head)];
            await socket.ReceiveAsync(body);
            yield return body;
        }
    }

    public async Task EchoAsync()
    {
        await foreach (var message in MessagesAsync())
            await socket.SendAsync(message);
    }

    public IEnumerable<Task<int>> Lazily(IEnumerable<byte[]> parts) => parts.Select(p => socket.SendAsync(p, SocketFlags.None));

    public async Task OneByOneAsync(IEnumerable<byte[]> parts)
    {
        foreach (var task in parts.Select(p => socket.SendAsync(p, SocketFlags.None)))
            await task;
    }
}

public sealed class Plinq(Socket socket)
{
    public void All(byte[][] parts) => parts.AsParallel().ForAll(p => socket.Send(p)); //! SDA3001

    public void Invoke(byte[] a, byte[] b) => Parallel.Invoke(
        () => socket.Send(a),
        () => socket.Send(b)); //! SDA3001

    public void InvokeDuplex(byte[] a, byte[] b) => Parallel.Invoke(
        () => socket.Send(a),
        () => socket.Receive(b));

    public void Sorted(byte[][] parts)
    {
        var sorted = parts.AsParallel().Select(p => p.Order().ToArray()).ToList();
        foreach (var p in sorted)
            socket.Send(p);
    }
}

public sealed class Cases
{
    private Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Replace(Socket other)
    {
        var old = _socket;
        var t = new Thread(() => old.Send("bye"u8));
        t.Start();
        _socket = other;
        _socket.Send("hello"u8);
        t.Join();
    }

    public async Task PerTurnAsync(IEnumerable<string> hosts, byte[] hello)
    {
        var tasks = new List<Task>();
        foreach (var host in hosts)
        {
            var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await s.ConnectAsync(host, 80);
            tasks.Add(Task.Run(async () =>
            {
                using (s)
                    await s.SendAsync(hello);
            }));
        }

        await Task.WhenAll(tasks);
    }

    public async Task ConditionalAsync(byte[] a, byte[] b, bool flush)
    {
        Task? pending = null;
        if (flush)
            pending = _socket.SendAsync(a, SocketFlags.None);
        if (pending is not null)
            await pending;
        await _socket.SendAsync(b, SocketFlags.None);
    }
}

public sealed class Forgotten(Socket _socket)
{
    public void FireAndForgetTwice(byte[] a, byte[] b)
    {
        _ = _socket.SendAsync(a, SocketFlags.None);
        _ = _socket.SendAsync(b, SocketFlags.None); //! SDA3001
    }
}
