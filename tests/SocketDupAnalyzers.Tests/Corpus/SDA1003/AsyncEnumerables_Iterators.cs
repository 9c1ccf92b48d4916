// SDA1003: iterators and async streams around a socket; the work of a consumer is not background work.
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

class Cases
{
    static async IAsyncEnumerable<byte[]> ReadAllAsync(Socket conn, [EnumeratorCancellation] CancellationToken token = default)
    {
        var buffer = new byte[16];
        while (await conn.ReceiveAsync(buffer, token) > 0)
            yield return buffer;
    }

    static async Task Consumed(Socket listener)
    {
        using Socket conn = await listener.AcceptAsync();
        await foreach (byte[] part in ReadAllAsync(conn))
            Console.WriteLine(part.Length);
    }

    static async IAsyncEnumerable<int> OwnedByIterator(Socket listener)
    {
        using Socket conn = await listener.AcceptAsync();
        while (true)
        {
            int n = await conn.ReceiveAsync(new byte[4]);
            if (n == 0) yield break;
            yield return n;
        }
    }

    static IEnumerable<int> SyncIterator(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        yield return conn.Receive(new byte[4]);
    }

    static IEnumerable<int> SyncIteratorJoined(Socket listener)
    {
        using Socket conn = listener.Accept();
        Task sending = Task.Run(() => conn.Send(new byte[1]));
        yield return conn.Receive(new byte[4]);
        sending.Wait();
    }

    static async Task ThroughChannel(Socket listener)
    {
        var channel = Channel.CreateUnbounded<byte[]>();
        using Socket conn = await listener.AcceptAsync();
        Task writer = Task.Run(async () =>
        {
            await foreach (byte[] item in channel.Reader.ReadAllAsync())
                await conn.SendAsync(item);
        });
        channel.Writer.TryWrite(new byte[1]);
        channel.Writer.Complete();
        await writer;
    }

    static async Task ChannelWriterForgotten(Socket listener)
    {
        var channel = Channel.CreateUnbounded<byte[]>();
        using Socket conn = await listener.AcceptAsync();
        _ = Task.Run(async () => //! SDA1003
        {
            await foreach (byte[] item in channel.Reader.ReadAllAsync())
                await conn.SendAsync(item);
        });
        channel.Writer.TryWrite(new byte[1]);
        channel.Writer.Complete();
    }

    static async Task DisposedAsynchronously(TcpListener listener)
    {
        var client = await listener.AcceptTcpClientAsync();
        await using NetworkStream stream = client.GetStream();
        _ = stream.ReadAsync(new byte[10], 0, 10); //! SDA1003
    }

    static async Task DisposedAsynchronouslyAfter(TcpListener listener)
    {
        var client = await listener.AcceptTcpClientAsync();
        await using NetworkStream stream = client.GetStream();
        Task<int> reading = stream.ReadAsync(new byte[10], 0, 10);
        await reading;
    }
}
