// Helpers that make readers, readers of one client, in a loop, lazily, and beside one that a constructor makes.
using System.IO.Compression;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;

namespace D04;

public static class Download
{
    public static async Task<string> HeadersThenGzipAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        string? line;
        while (!string.IsNullOrEmpty(line = await reader.ReadLineAsync()))
            Console.WriteLine(line);
        using var body = new StreamReader(stream, Encoding.UTF8); //! SDA3003
        return await body.ReadToEndAsync();
    }

    public static string TwoFromClient(TcpClient client)
    {
        var first = new StreamReader(client.GetStream());
        var hello = first.ReadLine();
        var second = new StreamReader(client.GetStream()); //! SDA3003
        return hello + second.ReadLine();
    }

    public static string OfTwoClients(TcpClient a, TcpClient b)
    {
        var first = new StreamReader(a.GetStream());
        var second = new StreamReader(b.GetStream());
        return first.ReadLine() + second.ReadLine();
    }

    public static string Gzip(NetworkStream stream)
    {
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return reader.ReadToEnd();
    }

    public static async Task PipesAsync(NetworkStream stream)
    {
        var input = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        var output = PipeWriter.Create(stream);
        var result = await input.ReadAsync();
        foreach (var part in result.Buffer)
            await output.WriteAsync(part);
        input.AdvanceTo(result.Buffer.End);
        await input.CompleteAsync();
        await output.CompleteAsync();
    }

    public static async Task HelperMakesOneAsync(NetworkStream stream)
    {
        var status = await FirstLineAsync(stream);
        if (status.StartsWith("200", StringComparison.Ordinal))
        {
            var rest = new BufferedStream(stream); //! SDA3003
            Console.WriteLine(rest.ReadByte());
        }
    }

    private static async Task<string> FirstLineAsync(NetworkStream stream)
    {
        var reader = new StreamReader(stream, Encoding.ASCII, false, 256, leaveOpen: true);
        return await reader.ReadLineAsync() ?? "";
    }

    public static void HelperInLoop(NetworkStream stream)
    {
        string line;
        do
        {
            line = Line(stream); //! SDA3003
            Console.WriteLine(line);
        }
        while (line.Length > 0);
    }

    private static string Line(NetworkStream stream) => new StreamReader(stream, leaveOpen: true).ReadLine() ?? "";

    public static void Switch(NetworkStream stream, int version)
    {
        var text = version switch
        {
            1 => new StreamReader(stream, Encoding.ASCII).ReadLine(),
            2 => new StreamReader(stream, Encoding.UTF8).ReadLine(),
            _ => null,
        };
        Console.WriteLine(text);
    }
}

public sealed class Lazily(NetworkStream stream)
{
    private StreamReader? _reader;

    private StreamReader Reader => _reader ??= new StreamReader(stream);

    public string? Next() => Reader.ReadLine();

    public string? Peek() => (_reader ??= new StreamReader(stream)).ReadLine();
}

public sealed class HeaderReader
{
    private readonly NetworkStream _stream;
    private readonly StreamReader _headers;

    public HeaderReader(NetworkStream stream)
    {
        _stream = stream;
        _headers = new StreamReader(stream, Encoding.ASCII, false, 4096, leaveOpen: true);
    }

    public string? Header() => _headers.ReadLine();

    public int Body(byte[] buffer)
    {
        var body = new BufferedStream(_stream); //! SDA3003
        return body.Read(buffer, 0, buffer.Length);
    }
}
