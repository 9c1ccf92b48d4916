using System.Net.Sockets;
sealed class A : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    public A(TcpClient c) { _client = c; _stream = _client.GetStream(); }
    public void Dispose()
    {
        _client.Dispose();
        _stream.Write("bye"u8); //! SDA1002
    }
}
sealed class C : IDisposable
{
    private readonly Socket _s;
    private readonly NetworkStream _stream;
    public C(Socket s) { _s = s; _stream = new NetworkStream(_s, ownsSocket: true); }
    public void Dispose()
    {
        _stream.Dispose();
        _s.Shutdown(SocketShutdown.Both); //! SDA1002
    }
}
