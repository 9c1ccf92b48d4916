using System.Net.Sockets;
class Hub
{
    private readonly List<Socket> _live = new();
    private Socket? _cur;
    private void Register(Socket s) => _live.Add(s);
    private void SetCurrent(Socket s) { _cur = s; }

    public void A(Socket listener)
    {
        using var s = listener.Accept();
        Register(s); //! SDA1007
        s.Send("x"u8);
    }
    public void B(Socket listener)
    {
        using var s = listener.Accept();
        SetCurrent(s); //! SDA1007
    }
    public void Shout(byte[] b) { foreach (var s in _live) s.Send(b); _cur?.Send(b); }
}
