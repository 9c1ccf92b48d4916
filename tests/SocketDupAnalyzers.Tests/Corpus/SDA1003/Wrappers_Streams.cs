// SDA1003: readers, writers, TLS and pipes over the stream that is closed; wrappers that leave it open.
using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;

class Cases
{
    static async Task PumpAsync(Stream from, Stream to) => await from.CopyToAsync(to);

    static async Task ReadLinesAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line) Console.WriteLine(line);
    }

    static void ReaderInUsing(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        _ = ReadLinesAsync(reader); //! SDA1003
    }

    static void ReaderOverUsingClient(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var reader = new StreamReader(client.GetStream());
        _ = Task.Run(() => Console.WriteLine(reader.ReadLine())); //! SDA1003
    }

    static void TlsInUsing(TcpClient client, Stream target)
    {
        using var tls = new SslStream(client.GetStream(), leaveInnerStreamOpen: false);
        tls.AuthenticateAsClient("example.org");
        _ = PumpAsync(tls, target); //! SDA1003
    }

    static async Task PipeOverUsing(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        PipeReader pipe = PipeReader.Create(client.GetStream());
        var reading = pipe.ReadAsync().AsTask(); //! SDA1003
        Console.WriteLine(reading.Status);
    }

    static void OwningStream(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn, ownsSocket: true);
        _ = Task.Run(() => conn.Send(data)); //! SDA1003
    }

    static void StreamThatDoesNotOwn(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn, ownsSocket: false);
        stream.WriteByte(1);
        _ = Task.Run(() => conn.Send(data));
    }

    static void WriterLeavesOpen(TcpClient client)
    {
        var stream = client.GetStream();
        _ = Task.Run(() => stream.ReadByte());
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.WriteLine("hello");
    }

    static void WriterClosesStream(TcpClient client)
    {
        var stream = client.GetStream();
        _ = Task.Run(() => stream.ReadByte()); //! SDA1003
        using (var writer = new StreamWriter(stream))
            writer.WriteLine("hello");
    }

    static async Task BothDirectionsAwaited(TcpClient a, TcpClient b)
    {
        using (a)
        using (b)
        {
            Task up = PumpAsync(a.GetStream(), b.GetStream());
            Task down = PumpAsync(b.GetStream(), a.GetStream());
            await Task.WhenAll(up, down);
        }
    }

    static async Task ProxyUntilFirstEnds(TcpClient a, TcpClient b)
    {
        using (a)
        using (b)
        {
            Task up = PumpAsync(a.GetStream(), b.GetStream()); //? SDA1003
            Task down = PumpAsync(b.GetStream(), a.GetStream()); //? SDA1003
            await Task.WhenAny(up, down);
        }
    }

    static async Task OneDirectionForgotten(TcpClient a, TcpClient b)
    {
        using (a)
        using (b)
        {
            _ = PumpAsync(a.GetStream(), b.GetStream()); //! SDA1003
            await PumpAsync(b.GetStream(), a.GetStream());
        }
    }

    static async Task MemoryOnly(TcpClient client)
    {
        using var stream = client.GetStream();
        var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        _ = PumpAsync(memory, new MemoryStream());
    }
}
