// Two SslStreams and other mixes over one connection; NegotiateStream, wrappers over wrappers, a reader used as TextReader.
using System.Net.Security;
using System.Net.Sockets;

static class SslMixes
{
    static async Task SslThenSsl(NetworkStream stream, string host)
    {
        var first = new SslStream(stream, leaveInnerStreamOpen: true);
        await first.AuthenticateAsClientAsync(host);
        Console.WriteLine(first.ReadByte());
        var second = new SslStream(stream, leaveInnerStreamOpen: true); //! SDA3003
        await second.AuthenticateAsClientAsync(host);
        Console.WriteLine(second.ReadByte());
    }

    static async Task TlsInTls(NetworkStream stream, string proxy, string host)
    {
        var outer = new SslStream(stream);
        await outer.AuthenticateAsClientAsync(proxy);
        var inner = new SslStream(outer);
        await inner.AuthenticateAsClientAsync(host);
        Console.WriteLine(inner.ReadByte());
    }

    static async Task SslThenPlainReader(NetworkStream stream, string host)
    {
        var ssl = new SslStream(stream, leaveInnerStreamOpen: true);
        await ssl.AuthenticateAsClientAsync(host);
        Console.WriteLine(ssl.ReadByte());
        var reader = new StreamReader(stream); //! SDA3003
        Console.WriteLine(reader.ReadLine());
    }

    static void AsTextReaders(NetworkStream stream)
    {
        TextReader first = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(first.ReadLine());
        TextReader second = new StreamReader(stream, leaveOpen: true); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static void TargetTyped(NetworkStream stream)
    {
        StreamReader first = new(stream, leaveOpen: true);
        Console.WriteLine(first.Peek());
        StreamReader second = new(stream, leaveOpen: true); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static void ThreeReaders(NetworkStream stream)
    {
        var a = new StreamReader(stream);
        Console.WriteLine(a.ReadLine());
        var b = new StreamReader(stream); //! SDA3003
        Console.WriteLine(b.ReadLine());
        var c = new StreamReader(stream); //! SDA3003
        Console.WriteLine(c.ReadLine());
    }

    static void StreamParameterOfUnknownKind(Stream stream)
    {
        var a = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(a.ReadLine());
        var b = new StreamReader(stream, leaveOpen: true); //? SDA3003
        Console.WriteLine(b.ReadLine());
    }

    static void ReaderOverAString(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        using var words = new StringReader(reader.ReadLine() ?? "");
        Console.WriteLine(words.ReadToEnd());
        using var body = new StreamReader(new MemoryStream(new byte[3]));
        Console.WriteLine(body.ReadToEnd());
    }

    static async Task SslDuplex(NetworkStream stream, string host)
    {
        var ssl = new SslStream(stream);
        await ssl.AuthenticateAsClientAsync(host);
        using var reader = new StreamReader(ssl, leaveOpen: true);
        await using var writer = new StreamWriter(ssl, leaveOpen: true) { AutoFlush = true };
        await writer.WriteLineAsync("EHLO");
        Console.WriteLine(await reader.ReadLineAsync());
    }
}
