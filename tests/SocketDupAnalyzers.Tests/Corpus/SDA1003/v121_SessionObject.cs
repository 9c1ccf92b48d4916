using System.Net.Sockets;
sealed class Session(Socket s)
{
    public async Task RunAsync()
    {
        var b = new byte[64];
        while (await s.ReceiveAsync(b) > 0) { }
    }
}
sealed class StreamSession
{
    private readonly NetworkStream _stream;
    public StreamSession(TcpClient c) => _stream = c.GetStream();
    public async Task RunAsync()
    {
        var b = new byte[64];
        while (await _stream.ReadAsync(b) > 0) { }
    }
}
class Server
{
    public async Task A(TcpListener l)
    {
        using var client = await l.AcceptTcpClientAsync();
        var session = new StreamSession(client);
        _ = session.RunAsync(); //! SDA1003
    }
}
