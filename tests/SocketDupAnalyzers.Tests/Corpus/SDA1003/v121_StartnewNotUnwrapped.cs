using System.Net.Sockets;
class I
{
    private static async Task Echo(TcpClient c) { var b = new byte[10]; while (await c.GetStream().ReadAsync(b) > 0) { } }
    public async Task H(TcpListener l)
    {
        using var c = await l.AcceptTcpClientAsync();
        await Task.Factory.StartNew(() => Echo(c)); //! SDA1003
    }
    public void F(TcpListener l)
    {
        using var c = l.AcceptTcpClient();
        Task.Factory.StartNew(async () => await Echo(c)).Wait(); //! SDA1003
    }
}
