// Layers of one reader (StreamReader over BufferedStream over SslStream over NetworkStream) are one reader.
using System.IO.Compression;
using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;

static class Layers
{
    static async Task Https(TcpClient client, string host)
    {
        await using var network = client.GetStream();
        await using var ssl = new SslStream(network);
        await ssl.AuthenticateAsClientAsync(host);
        using var reader = new StreamReader(ssl);
        Console.WriteLine(await reader.ReadLineAsync());
    }

    static void Buffered(NetworkStream network)
    {
        using var buffered = new BufferedStream(network, 65536);
        using var reader = new StreamReader(buffered);
        Console.WriteLine(reader.ReadLine());
    }

    static void OneExpression(NetworkStream network)
    {
        using var reader = new StreamReader(new BufferedStream(new SslStream(network)));
        Console.WriteLine(reader.ReadLine());
    }

    static async Task Pipes(NetworkStream network)
    {
        var pipe = PipeReader.Create(network);
        using var reader = new StreamReader(pipe.AsStream());
        Console.WriteLine(await reader.ReadLineAsync());
    }

    static async Task PipeOverSsl(NetworkStream network, string host)
    {
        var ssl = new SslStream(network, leaveInnerStreamOpen: true);
        await ssl.AuthenticateAsClientAsync(host);
        var pipe = PipeReader.Create(ssl);
        var result = await pipe.ReadAsync();
        pipe.AdvanceTo(result.Buffer.End);
    }

    static void Unzipped(NetworkStream network)
    {
        using var zip = new GZipStream(network, CompressionMode.Decompress);
        using var reader = new StreamReader(zip);
        Console.WriteLine(reader.ReadLine());
    }

    static async Task TwoReadersOverOneSsl(SslStream ssl)
    {
        var headers = new StreamReader(ssl, leaveOpen: true);
        Console.WriteLine(await headers.ReadLineAsync());
        var body = new StreamReader(ssl, leaveOpen: true); //! SDA3003
        Console.WriteLine(await body.ReadLineAsync());
    }

    static void ReaderBesideTheLayer(NetworkStream network)
    {
        var buffered = new BufferedStream(network);
        Console.WriteLine(buffered.ReadByte());
        var reader = new StreamReader(network); //! SDA3003
        Console.WriteLine(reader.ReadLine());
    }

    static void BytesFromTheLayerThenText(NetworkStream network)
    {
        var buffered = new BufferedStream(network);
        Console.WriteLine(buffered.ReadByte());
        var reader = new StreamReader(buffered);
        Console.WriteLine(reader.ReadLine());
    }
}
