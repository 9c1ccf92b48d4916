// Silent: datagrams and listeners.
using System.Net;
using System.Net.Sockets;

namespace Datagrams;

public sealed class Discovery : IDisposable
{
    private readonly UdpClient _udp = new(5353);
    private readonly Socket _raw = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly Timer _announce;

    public Discovery()
    {
        _announce = new Timer(_ => Announce(), null, 0, 1000);
    }

    private void Announce()
    {
        _udp.Send([1, 2, 3], 3, new IPEndPoint(IPAddress.Broadcast, 5353));
        _raw.SendTo([1, 2, 3], new IPEndPoint(IPAddress.Broadcast, 5354));
    }

    public void Query(byte[] question)
    {
        _udp.Send(question, question.Length, new IPEndPoint(IPAddress.Broadcast, 5353));
        _raw.SendTo(question, new IPEndPoint(IPAddress.Broadcast, 5354));
    }

    public async Task FloodAsync(IEnumerable<byte[]> packets)
    {
        await Task.WhenAll(packets.Select(p => _udp.SendAsync(p, p.Length)));
    }

    public void Dispose()
    {
        _announce.Dispose();
        _udp.Dispose();
        _raw.Dispose();
    }
}

public sealed class SyslogSink
{
    private readonly object _lock = new();
    private readonly Socket _udp;

    public SyslogSink(IPEndPoint target)
    {
        _udp = new Socket(target.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        _udp.Connect(target);
    }

    public void Info(byte[] b) { lock (_lock) _udp.Send(b); }
    public void Warn(byte[] b) { lock (_lock) _udp.Send(b); }
    public void Error(byte[] b) => _udp.Send(b);
}

public sealed class Acceptors
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);

    public async Task RunAsync(int degree)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Any, 8080));
        _listener.Listen(100);
        var loops = new Task[degree];
        for (var i = 0; i < degree; i++)
            loops[i] = AcceptLoopAsync();
        await Task.WhenAll(loops);
    }

    private async Task AcceptLoopAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptAsync();
            _ = EchoAsync(client);
        }
    }

    private static async Task EchoAsync(Socket client)
    {
        using (client)
        {
            var buffer = new byte[1024];
            int n;
            while ((n = await client.ReceiveAsync(buffer)) > 0)
                await client.SendAsync(buffer.AsMemory(0, n));
        }
    }
}
