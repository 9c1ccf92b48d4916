using System.Net.Sockets;
class B
{
    private readonly Socket[] _arr = new Socket[4];
    public void A9(Socket l)
    {
        using var s = l.Accept();
        _arr[0] = s;
        try { s.Send("x"u8); }
        finally { Array.Clear(_arr); }
    }
    public void Use(byte[] b) { foreach (var s in _arr) s?.Send(b); }
}
