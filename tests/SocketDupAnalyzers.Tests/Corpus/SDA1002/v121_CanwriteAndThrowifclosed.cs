using System.Net.Sockets;
class F
{
    private bool _closed;
    private readonly Socket _s;
    public F(Socket s) => _s = s;
    private void Close() { _closed = true; _s.Close(); }
    private void ThrowIfClosed() { if (_closed) throw new ObjectDisposedException("x"); }

    public void M(NetworkStream n, byte[] b)
    {
        if (b.Length == 0) n.Close();
        if (n.CanWrite) n.Write(b);
    }
    public void E(byte[] b)
    {
        if (b.Length == 0) Close();
        ThrowIfClosed();
        _s.Send(b);
    }
}
