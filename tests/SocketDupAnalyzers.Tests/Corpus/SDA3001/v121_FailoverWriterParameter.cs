using System.Net.Sockets;

class Failover
{
    public async Task Send(Socket a, Socket b, byte[] x)
    {
        var first = a.SendAsync(x, SocketFlags.None);
        a = b;
        var second = a.SendAsync(x, SocketFlags.None);
        await first;
        await second;
    }

    public async Task Local(Socket a, Socket b, byte[] x)
    {
        var current = a;
        var first = current.SendAsync(x, SocketFlags.None);
        current = b;
        var second = current.SendAsync(x, SocketFlags.None);
        await first;
        await second;
    }

    public async Task Same(Socket a, Socket b, byte[] x)
    {
        var first = a.SendAsync(x, SocketFlags.None);
        b = a;
        var second = b.SendAsync(x, SocketFlags.None); //! SDA3001
        await first;
        await second;
    }
}
