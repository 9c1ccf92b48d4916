// SDA1007: added to lists, dictionaries, queues, bags, channels and arrays that outlive the scope.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net.Sockets;
using System.Threading.Channels;

public sealed class Registry(TcpListener listener)
{
    private readonly List<TcpClient> _list = [];
    private readonly Dictionary<string, TcpClient> _byName = [];
    private readonly ConcurrentDictionary<int, Socket> _byId = new();
    private readonly ConcurrentQueue<Socket> _queue = new();
    private readonly Channel<Socket> _channel = Channel.CreateUnbounded<Socket>();
    private readonly Socket?[] _slots = new Socket?[8];
    private ImmutableList<Socket> _immutable = [];

    public void ToList()
    {
        using var client = listener.AcceptTcpClient();
        _list.Add(client); //! SDA1007
    }

    public void ToDictionary(string name)
    {
        using (var client = listener.AcceptTcpClient())
        {
            _byName[name] = client; //! SDA1007
        }
    }

    public bool ToConcurrent(int id)
    {
        using var socket = listener.AcceptSocket();
        return _byId.TryAdd(id, socket); //! SDA1007
    }

    public void ToQueue()
    {
        using var socket = listener.AcceptSocket();
        _queue.Enqueue(socket); //! SDA1007
    }

    public async Task ToChannelAsync(CancellationToken stop)
    {
        using var socket = await listener.AcceptSocketAsync(stop);
        await _channel.Writer.WriteAsync(socket, stop); //! SDA1007
    }

    public void ToSlot(int i)
    {
        using var socket = listener.AcceptSocket();
        _slots[i] = socket; //! SDA1007
    }

    public void ToImmutable()
    {
        using var socket = listener.AcceptSocket();
        _immutable = _immutable.Add(socket); //! SDA1007
    }

    public void WithoutUsing(string name)
    {
        var client = listener.AcceptTcpClient();
        _list.Add(client);
        _byName.Add(name, client);
    }

    public void Broadcast(byte[] data)
    {
        _list.ForEach(c => c.GetStream().Write(data));
        foreach (var s in _immutable) s.Send(data);
        foreach (var s in _byId.Values) s.Send(data);
        foreach (var c in _byName.Values) c.Client.Send(data);
        foreach (var s in _slots) s?.Send(data);
        while (_queue.TryDequeue(out var q)) q.Send(data);
    }
}
