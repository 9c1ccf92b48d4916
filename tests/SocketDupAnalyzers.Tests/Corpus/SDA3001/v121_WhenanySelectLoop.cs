using System.Net.Sockets;

class EventLoop
{
    public async Task Run(Socket s, byte[] inbox, byte[] ping)
    {
        Task<int> receive = s.ReceiveAsync(inbox, SocketFlags.None);
        Task<int> send = s.SendAsync(ping, SocketFlags.None);
        while (true)
        {
            var first = await Task.WhenAny(receive, send);
            if (first == receive)
            {
                if (await receive == 0) break;
                receive = s.ReceiveAsync(inbox, SocketFlags.None);
            }
            else
            {
                await send;
                send = s.SendAsync(ping, SocketFlags.None);
            }
        }
        await send;
    }

    public async Task Once(Socket s, byte[] a, byte[] b)
    {
        var w = s.SendAsync(a, SocketFlags.None);
        var r = s.ReceiveAsync(b, SocketFlags.None);
        var first = await Task.WhenAny(w, r);
        if (first == w) s.Send(a);
        await r;
        await w;
    }
}
