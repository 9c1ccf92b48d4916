// Each un-awaited (or background) piece of work has the connection of its own loop item, however that is written.
using System.Net.Sockets;
public record Entry(string Name, Socket Socket);
public class Peer { public Socket Sock = null!; public NetworkStream Stream { get; set; } = null!; }
public class Hub
{
    readonly Dictionary<int, Socket> _map = new();
    readonly List<(string Name, Socket Socket)> _tuples = new();
    readonly List<Entry> _entries = new();
    readonly List<Peer> _peers = new();
    readonly List<TcpClient> _clients = new();
    Socket[] _array = [];
    static async Task Send(Socket s, byte[] d) { await s.SendAsync(d, SocketFlags.None); await s.SendAsync(d, SocketFlags.None); }
    static async Task SendTo(Stream s, byte[] d) { await s.WriteAsync(d); await s.WriteAsync(d); }
    public Task A(byte[] d) { var l = new List<Task>(); foreach (var (k, s) in _map) l.Add(Send(s, d)); return Task.WhenAll(l); }
    public Task B(byte[] d) { var l = new List<Task>(); foreach (var p in _map) l.Add(Send(p.Value, d)); return Task.WhenAll(l); }
    public Task C(byte[] d) { var l = new List<Task>(); foreach (var p in _map) { var s = p.Value; l.Add(Send(s, d)); } return Task.WhenAll(l); }
    public Task D(byte[] d) { var l = new List<Task>(); foreach (var t in _tuples) { Socket s = t.Socket; l.Add(Send(s, d)); } return Task.WhenAll(l); }
    public Task E(byte[] d) { var l = new List<Task>(); foreach (var t in _entries) { Socket s = t.Socket; l.Add(Send(s, d)); } return Task.WhenAll(l); }
    public Task F(byte[] d) { var l = new List<Task>(); foreach (var t in _peers) { var s = t.Sock; l.Add(Send(s, d)); } return Task.WhenAll(l); }
    public Task G(byte[] d) { var l = new List<Task>(); foreach (var t in _peers) { var s = t.Stream; l.Add(SendTo(s, d)); } return Task.WhenAll(l); }
    public Task H(byte[] d) { var l = new List<Task>(); foreach (var t in _clients) { var s = t.GetStream(); l.Add(SendTo(s, d)); } return Task.WhenAll(l); }
    public Task I(byte[] d) { var l = new List<Task>(); for (int i = 0; i < _array.Length; i++) { var s = _array[i]; l.Add(Send(s, d)); } return Task.WhenAll(l); }
    public Task J(byte[] d) { var l = new List<Task>(); foreach (var k in _map.Keys) { var s = _map[k]; l.Add(Send(s, d)); } return Task.WhenAll(l); }
    public Task K(byte[] d) { var l = new List<Task>(); foreach (var k in _map.Keys) { if (_map.TryGetValue(k, out var s)) l.Add(Send(s, d)); } return Task.WhenAll(l); }
    public Task L(byte[] d) => Task.WhenAll(_map.Select(p => Send(p.Value, d)));
    public void M(byte[] d) { foreach (KeyValuePair<int, Socket> p in _map) { Socket s = p.Value; Task.Run(() => Send(s, d)); } }
    public void N(byte[] d) { foreach (KeyValuePair<int, Socket> p in _map) { Socket s = p.Value; if (p.Key > 3) { _ = Send(s, d); } else _ = Send(s, d); } }
    public Task O(byte[] d) { var l = new List<Task>(); foreach (var p in _map) { int k = p.Key; Socket s = p.Value; Task t; if (_names[k] is string) t = Send(s, d); else t = Send(s, d); l.Add(t); } return Task.WhenAll(l); }
    public Task P(byte[] d) { var l = new List<Task>(); foreach (var p in _map) { Socket s = p.Value; Task t; if (p.Key > 2) t = Send(s, d); else t = Send(s, d); l.Add(t); } return Task.WhenAll(l); }
    public Task Q(byte[] d) { var l = new List<Task>(); foreach (var p in _map) { Socket s = p.Value; Task t = Send(s, d); l.Add(t); } return Task.WhenAll(l); }
    readonly Dictionary<int, object> _names = new();
}
