using System.Net.Sockets;
class X
{
    private readonly Dictionary<int, TcpClient> _links = [];
    public async Task RunAsync(TcpListener l)
    {
        using var c = await l.AcceptTcpClientAsync();
        _links[1] = c; //! SDA1007
        await Copy(c);
    }
    private static async Task Copy(TcpClient c) { await c.GetStream().ReadAsync(new byte[1]); }
    public void Drop(int id) { if (_links.Remove(id, out var c)) c.Close(); }
    public void Stats() { foreach (var c in _links.Values) Console.WriteLine(c.Available); }
}
class X2
{
    private readonly List<TcpClient> _links = [];
    public void Run(TcpListener l)
    {
        using var c = l.AcceptTcpClient();
        _links.Add(c); //! SDA1007
        Copy(c);
    }
    private static void Copy(TcpClient c) { c.GetStream().WriteByte(1); }
    public void Drop(TcpClient c) { if (_links.Remove(c)) c.Close(); }
    public void Stats() { foreach (var c in _links) Console.WriteLine(c.Available); }
}
class X3
{
    private readonly List<TcpClient> _links = [];
    public void Run(TcpListener l)
    {
        using var c = l.AcceptTcpClient();
        _links.Add(c); //! SDA1007
        Greet(c);
    }
    private void Greet(TcpClient c) { c.GetStream().WriteByte(1); }
    public void Clear() { foreach (var c in _links) c.Close(); _links.Clear(); }
    public void Stats() { foreach (var c in _links) Console.WriteLine(c.Available); }
}
