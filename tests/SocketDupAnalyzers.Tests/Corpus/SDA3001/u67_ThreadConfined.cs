// Silent: sockets of each thread, out of a pool, one of many; streams of files.
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace E01;

public sealed class PerThread
{
    [ThreadStatic]
    private static Socket? t_socket;

    private readonly string _host;

    public PerThread(string host) => _host = host;

    public void Start(int threads)
    {
        for (var i = 0; i < threads; i++)
            new Thread(Run) { IsBackground = true }.Start();
    }

    private void Run()
    {
        t_socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        t_socket.Connect(_host, 7);
        while (true)
            t_socket.Send("echo\n"u8);
    }
}

public sealed class ByThreadLocal : IDisposable
{
    private readonly ThreadLocal<Socket> _sockets;

    public ByThreadLocal(string host) => _sockets = new ThreadLocal<Socket>(() =>
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Connect(host, 7);
        return s;
    });

    public void SendAll(IEnumerable<byte[]> parts)
    {
        Parallel.ForEach(parts, part => _sockets.Value!.Send(part));
    }

    public void SendLocal(IEnumerable<byte[]> parts, string host)
    {
        Parallel.ForEach(
            parts,
            () => new TcpClient(host, 7),
            (part, _, client) =>
            {
                client.GetStream().Write(part);
                return client;
            },
            client => client.Dispose());
    }

    public void Dispose() => _sockets.Dispose();
}

public sealed class Pooled
{
    private readonly ConcurrentBag<Socket> _pool = new();

    public async Task SendAllAsync(IEnumerable<byte[]> parts)
    {
        await Parallel.ForEachAsync(parts, async (part, ct) =>
        {
            if (!_pool.TryTake(out var socket))
                return;
            try
            {
                await socket.SendAsync(part, ct);
            }
            finally
            {
                _pool.Add(socket);
            }
        });
    }
}

public sealed class Indexed
{
    private readonly Socket[] _sockets;
    private readonly Dictionary<string, NetworkStream> _streams = new();

    public Indexed(Socket[] sockets) => _sockets = sockets;

    public void Striped(byte[][] parts)
    {
        Parallel.For(0, _sockets.Length, i => _sockets[i].Send(parts[i]));
    }

    public async Task ByNameAsync(IReadOnlyDictionary<string, byte[]> messages)
    {
        await Task.WhenAll(messages.Select(m => _streams[m.Key].WriteAsync(m.Value).AsTask()));
    }
}

public sealed class Files(FileStream file, MemoryStream memory)
{
    public async Task BothAsync(byte[] a, byte[] b)
    {
        var one = file.WriteAsync(a, 0, a.Length);
        var two = file.WriteAsync(b, 0, b.Length);
        await Task.WhenAll(one, two);
        Parallel.Invoke(() => memory.Write(a), () => memory.Write(b));
    }
}
