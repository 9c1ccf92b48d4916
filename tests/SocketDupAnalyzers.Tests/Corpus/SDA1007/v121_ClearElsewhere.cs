using System.Net.Sockets;
class C
{
    private readonly HashSet<Socket> _set = [];
    public void Run(Socket l)
    {
        using var s = l.Accept();
        _set.Add(s); //! SDA1007
        Tick();
    }
    private void Tick() { foreach (var s in _set) s.Send("x"u8); }
    public void Clear() => _set.Clear();
}
