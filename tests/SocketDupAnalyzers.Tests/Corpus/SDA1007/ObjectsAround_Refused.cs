// SDA1007: the object around the socket is in a local before it is stored; a collection that refused the socket has nothing of it.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

sealed class Session(int id, TcpClient client)
{
    public int Id => id;
    public TcpClient Client => client;
}

sealed class Server
{
    private readonly Dictionary<int, Session> _sessions = new();
    private readonly List<Session> _all = new();
    private readonly ConcurrentDictionary<EndPoint, TcpClient> _clients = new();
    private readonly HashSet<TcpClient> _set = new();
    private StreamWriter? _out;

    public void ByIndex(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var session = new Session(1, client);
        _sessions[session.Id] = session; //! SDA1007
    }

    public void ByAdd(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var session = new Session(1, client);
        _all.Add(session); //! SDA1007
        client.GetStream().WriteByte(1);
    }

    public Session Returned(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var session = new Session(2, client);
        client.GetStream().WriteByte(1);
        return session; //! SDA1007
    }

    public void Refused(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var peer = client.Client.RemoteEndPoint!;
        if (!_clients.TryAdd(peer, client))
        {
            client.GetStream().Write("busy"u8);
            return;
        }

        try { client.GetStream().CopyTo(Stream.Null); }
        finally { _clients.TryRemove(peer, out _); }
    }

    public void Taken(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        if (_set.Add(client))
        {
            try { client.GetStream().WriteByte(1); }
            finally { _set.Remove(client); }
        }
    }

    public void NeverTakenOut(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        if (!_clients.TryAdd(client.Client.RemoteEndPoint!, client)) //! SDA1007
            return;
        client.GetStream().WriteByte(1);
    }

    // Nothing but this method mentions the field, and no longer than the scope is open.
    public async Task OnlyInScope(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        _out = new StreamWriter(client.GetStream());
        await _out.WriteLineAsync("hello");
    }

    public int Count() => _sessions.Count + _all.Count(session => session.Client.Connected) + _set.Count + _clients.Count;
}
