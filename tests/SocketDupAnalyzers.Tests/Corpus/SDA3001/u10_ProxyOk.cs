// Silent: two directions of a proxy, by tasks and by threads.
using System.Net;
using System.Net.Sockets;

namespace Tcp.Forwarder;

public sealed class PortForwarder
{
    private readonly TcpListener _listener;
    private readonly IPEndPoint _target;

    public PortForwarder(int port, IPEndPoint target)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _target = target;
    }

    public async Task RunAsync(CancellationToken ct)
    {
        _listener.Start();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(ct);
                _ = ForwardAsync(client, ct);
            }
        }
        finally
        {
            _listener.Stop();
        }
    }

    private async Task ForwardAsync(TcpClient client, CancellationToken ct)
    {
        using (client)
        using (var upstream = new TcpClient())
        {
            try
            {
                await upstream.ConnectAsync(_target, ct);
                await using var a = client.GetStream();
                await using var b = upstream.GetStream();
                using var linked = CancellationTokenSource.CreateLinkedTokenSource(ct);
                var up = a.CopyToAsync(b, linked.Token);
                var down = b.CopyToAsync(a, linked.Token);
                await Task.WhenAny(up, down);
                linked.Cancel();
                await Task.WhenAll(up, down);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                Console.Error.WriteLine(e.Message);
            }
        }
    }
}

public static class DuplexPump
{
    public static Task PumpAsync(Stream left, Stream right) => Task.WhenAll(left.CopyToAsync(right), right.CopyToAsync(left));

    public static void PumpThreads(Socket left, Socket right)
    {
        var t1 = new Thread(() => Move(left, right));
        var t2 = new Thread(() => Move(right, left));
        t1.Start();
        t2.Start();
        t1.Join();
        t2.Join();
    }

    private static void Move(Socket from, Socket to)
    {
        var buffer = new byte[8192];
        int n;
        while ((n = from.Receive(buffer)) > 0)
            to.Send(buffer, n, SocketFlags.None);
        to.Shutdown(SocketShutdown.Send);
    }
}
