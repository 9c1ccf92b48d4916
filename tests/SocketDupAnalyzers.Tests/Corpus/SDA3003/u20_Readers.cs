// Readers of several kinds over one stream; loops, branches, a reader that is left before it was read from.
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;

namespace Readers;

public static class HttpLike
{
    public static async Task<byte[]> BodyAsync(TcpClient client)
    {
        var stream = client.GetStream();
        var text = new StreamReader(stream, Encoding.ASCII);
        var length = 0;
        while (await text.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line[15..]);
        }

        var body = new BufferedStream(stream); //! SDA3003
        var result = new byte[length];
        body.ReadExactly(result);
        return result;
    }

    public static async Task<string?> OneReaderAsync(TcpClient client)
    {
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        await using var writer = new StreamWriter(stream, Encoding.ASCII, leaveOpen: true);
        await writer.WriteLineAsync("TIME");
        await writer.FlushAsync();
        return await reader.ReadLineAsync();
    }

    public static async Task PipeAndTextAsync(NetworkStream stream)
    {
        var pipe = PipeReader.Create(stream);
        var first = await pipe.ReadAsync();
        pipe.AdvanceTo(first.Buffer.End);
        var reader = new StreamReader(stream); //! SDA3003
        Console.WriteLine(await reader.ReadToEndAsync());
    }

    public static void BufferedOut(NetworkStream stream, byte[] data)
    {
        var output = new BufferedStream(stream, 65536);
        output.Write(data);
        output.Flush();
        var reader = new StreamReader(stream);
        Console.WriteLine(reader.ReadLine());
    }

    public static void BinaryBeside(NetworkStream stream)
    {
        var binary = new BinaryReader(stream);
        var magic = binary.ReadInt32();
        var reader = new StreamReader(stream);
        Console.WriteLine(magic + reader.ReadLine());
    }
}

public static class Lines
{
    public static void ReaderEachTurn(NetworkStream stream)
    {
        for (var i = 0; i < 10; i++)
        {
            var reader = new StreamReader(stream); //! SDA3003
            Console.WriteLine(reader.ReadLine());
        }
    }

    public static void ReaderOnce(NetworkStream stream)
    {
        var reader = new StreamReader(stream);
        for (var i = 0; i < 10; i++)
            Console.WriteLine(reader.ReadLine());
    }

    public static void NeverRead(NetworkStream stream, bool utf16)
    {
        var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        if (utf16)
        {
            reader.Dispose();
            reader = new StreamReader(stream, Encoding.Unicode);
        }

        Console.WriteLine(reader.ReadLine());
    }

    public static void ReaderAClient(TcpListener listener)
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            using var reader = new StreamReader(client.GetStream());
            Console.WriteLine(reader.ReadLine());
        }
    }

    public static void EitherOr(NetworkStream stream, bool binary)
    {
        if (binary)
        {
            var b = new BufferedStream(stream);
            Console.WriteLine(b.ReadByte());
        }
        else
        {
            var r = new StreamReader(stream);
            Console.WriteLine(r.ReadLine());
        }
    }
}
