// Records, structs, generic classes; a callback that is handed the object as its state.
using System.Net.Sockets;

namespace Records;

public sealed record Endpoint(string Name, Socket Socket);

public sealed record class Link(NetworkStream Stream)
{
    private Timer? _timer;

    public void Start() => _timer = new Timer(static s => ((Link)s!).Tick(), this, 1000, 1000);

    private void Tick() => Stream.Write([0]);

    public void Send(ReadOnlySpan<byte> data) => Stream.Write(data); //! SDA3001

    public void Stop() => _timer?.Dispose();
}

public readonly struct Writer(Socket socket, object gate)
{
    private readonly Socket _socket = socket;
    private readonly object _gate = gate;

    public void A(byte[] data)
    {
        lock (_gate) _socket.Send(data);
    }

    public void B(byte[] data)
    {
        lock (_gate) _socket.Send(data, 0, data.Length, SocketFlags.None);
    }

    public void C(byte[] data)
    {
        _socket.Send(data, SocketFlags.Partial); //! SDA3002
    }
}

public sealed class Router
{
    private readonly List<Endpoint> _endpoints = [];

    public void Add(Endpoint e) => _endpoints.Add(e);

    public async Task BroadcastAsync(byte[] data)
    {
        var work = new List<Task>();
        foreach (var e in _endpoints)
            work.Add(e.Socket.SendAsync(data, SocketFlags.None));
        await Task.WhenAll(work);
    }

    public async Task DoubleAsync(Endpoint e, byte[] a, byte[] b)
    {
        var one = e.Socket.SendAsync(a, SocketFlags.None);
        var two = e.Socket.SendAsync(b, SocketFlags.None); //! SDA3001
        await Task.WhenAll(one, two);
    }

    public async Task CrossAsync(Endpoint left, Endpoint right, byte[] a)
    {
        var one = left.Socket.SendAsync(a, SocketFlags.None);
        var two = right.Socket.SendAsync(a, SocketFlags.None);
        await Task.WhenAll(one, two);
    }
}

public sealed class Generic<TMessage>(NetworkStream stream, Func<TMessage, byte[]> encode)
{
    private readonly Lock _lock = new();
    private Thread? _thread;

    public void Start(TMessage idle)
    {
        _thread = new Thread(() => Idle(idle)) { IsBackground = true };
        _thread.Start();
    }

    public void Send(TMessage message)
    {
        var bytes = encode(message);
        using (_lock.EnterScope())
            stream.Write(bytes);
    }

    private void Idle(TMessage idle)
    {
        while (true)
        {
            Thread.Sleep(1000);
            lock (_lock)
                stream.Write(encode(idle));
        }
    }
}
