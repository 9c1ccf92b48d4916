// One story, one report: the receive and its continuation are one chain of work.
using System.Net;
using System.Net.Sockets;

public static class Echo
{
    public static void Run(CancellationToken token)
    {
        using (var l = new UdpClient(new IPEndPoint(IPAddress.Loopback, 29877)))
        {
            l.ReceiveAsync() //! SDA1003
                .ContinueWith(async t => await l.SendAsync(t.Result.Buffer, t.Result.Buffer.Length, t.Result.RemoteEndPoint));
            Console.WriteLine("started");
        }
    }
}
