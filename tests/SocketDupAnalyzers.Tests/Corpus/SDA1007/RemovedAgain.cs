// SDA1007 stays silent: what was stored is removed again before the scope ends, also in finally or by a callee.
using System.Collections.Concurrent;
using System.Net.Sockets;

public sealed class Tracking
{
    private readonly ConcurrentDictionary<Guid, TcpClient> _clients = new();
    private readonly HashSet<Socket> _sockets = [];
    private TcpClient? _current;

    public async Task ServeAsync(TcpListener listener)
    {
        var id = Guid.NewGuid();
        using var client = await listener.AcceptTcpClientAsync();
        _clients[id] = client;
        try
        {
            await PumpAsync(client);
        }
        finally
        {
            _clients.TryRemove(id, out _);
        }
    }

    public void Serve(Socket listener)
    {
        using var socket = listener.Accept();
        lock (_sockets)
        {
            _sockets.Add(socket);
        }

        socket.Send("hi"u8);
        lock (_sockets)
        {
            _sockets.Remove(socket);
        }
    }

    public void ServeCurrent(TcpListener listener)
    {
        using (var client = listener.AcceptTcpClient())
        {
            _current = client;
            try
            {
                client.GetStream().Write("hi"u8);
            }
            finally
            {
                _current = null;
            }
        }
    }

    public void ServeByCallee(Socket listener)
    {
        using var socket = listener.Accept();
        _sockets.Add(socket);
        Finish(socket);
    }

    public async Task ServeByAsyncCalleeAsync(Socket listener)
    {
        using var socket = await listener.AcceptAsync();
        _sockets.Add(socket);
        await RunAsync(socket);
    }

    public void Ping()
    {
        _current?.GetStream().WriteByte(0);
        foreach (var s in _sockets) s.Send("."u8);
        foreach (var c in _clients.Values) c.Client.Send("."u8);
    }

    private void Finish(Socket socket)
    {
        socket.Send("bye"u8);
        _sockets.Remove(socket);
    }

    private async Task RunAsync(Socket socket)
    {
        try
        {
            await socket.SendAsync(new byte[1]);
        }
        finally
        {
            _sockets.Remove(socket);
        }
    }

    private static Task PumpAsync(TcpClient client) => client.GetStream().CopyToAsync(Stream.Null);
}
