using System.Net.Sockets;
class Slots
{
    private readonly Socket?[] _slots = new Socket?[8];
    public void B(Socket l, int i)
    {
        using var s = l.Accept();
        _slots[i] = s;
        try { s.Send("x"u8); }
        finally { _slots[i] = null; }
    }
    public void Send(byte[] b) { foreach (var s in _slots) s?.Send(b); }
}
