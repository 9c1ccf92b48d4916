using System.Net;
using System.Net.Sockets;
class T
{
    private static async Task Loop(Socket s) { while (await s.ReceiveAsync(new byte[1]) > 0) { } }
    public async Task D(EndPoint ep)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await s.ConnectAsync(ep);
        var pending = new List<Task> { Loop(s), s.SendAsync(new byte[1]) };
        while (pending.Count > 0)
        {
            var done = await Task.WhenAny(pending);
            pending.Remove(done);
            await done;
        }
    }
}
