using System.Net.Sockets;
class I
{
    private readonly Dictionary<int, Socket> _m = [];
    public void Run(Socket l)
    {
        using var s = l.Accept();
        _m[1] = s;
        try { s.Send("x"u8); }
        finally { Forget(1); }
    }
    private void Forget(int id) => _m.Remove(id);
    public void All(byte[] b) { foreach (var s in _m.Values) s.Send(b); }
}
