// An echo server whose log line asks a socket for its end point after the owning stream closed it.
using System.Net;
using System.Net.Sockets;
using System.Text;

public sealed class EchoServer(IPEndPoint endPoint, TextWriter log)
{
    private readonly byte[] _banner = Encoding.ASCII.GetBytes("echo ready\r\n");

    public async Task RunAsync(CancellationToken stop)
    {
        using var listener = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(endPoint);
        listener.Listen(64);
        while (!stop.IsCancellationRequested)
        {
            Socket client;
            try
            {
                client = await listener.AcceptAsync(stop);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            _ = ServeAsync(client, stop);
        }
    }

    private async Task ServeAsync(Socket client, CancellationToken stop)
    {
        long total = 0;
        await using (var stream = new NetworkStream(client, ownsSocket: true))
        {
            await stream.WriteAsync(_banner, stop);
            var buffer = new byte[4096];
            int read;
            while ((read = await stream.ReadAsync(buffer, stop)) > 0)
            {
                total += read;
                await stream.WriteAsync(buffer.AsMemory(0, read), stop);
            }
        }

        await log.WriteLineAsync($"{client.RemoteEndPoint} sent {total} bytes"); //! SDA1002
    }
}
