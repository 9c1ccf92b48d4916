// STARTTLS: an SslStream put on a stream that a StreamReader has already read from; TLS from the start, or unread readers, are silent.
using System.Net.Security;
using System.Net.Sockets;

static class StartTls
{
    static async Task Smtp(TcpClient client, string host)
    {
        var stream = client.GetStream();
        var reader = new StreamReader(stream);
        var writer = new StreamWriter(stream) { AutoFlush = true };
        Console.WriteLine(await reader.ReadLineAsync());
        await writer.WriteLineAsync("STARTTLS");
        Console.WriteLine(await reader.ReadLineAsync());
        var ssl = new SslStream(stream); //! SDA3003
        await ssl.AuthenticateAsClientAsync(host);
        reader = new StreamReader(ssl); //? SDA3003
        Console.WriteLine(await reader.ReadLineAsync());
    }

    static void Imap(NetworkStream stream, string host)
    {
        using (var plain = new StreamReader(stream, leaveOpen: true))
        {
            Console.WriteLine(plain.ReadLine());
        }

        using var ssl = new SslStream(stream, leaveInnerStreamOpen: true); //! SDA3003
        ssl.AuthenticateAsClient(host);
        Console.WriteLine(ssl.ReadByte());
    }

    static async Task ImplicitTls(TcpClient client, string host)
    {
        var ssl = new SslStream(client.GetStream());
        await ssl.AuthenticateAsClientAsync(host);
        var reader = new StreamReader(ssl);
        Console.WriteLine(await reader.ReadLineAsync());
    }

    static async Task RawReadsBefore(NetworkStream stream, string host, byte[] buffer)
    {
        await stream.ReadExactlyAsync(buffer);
        var ssl = new SslStream(stream);
        await ssl.AuthenticateAsClientAsync(host);
        Console.WriteLine(ssl.ReadByte());
    }

    static async Task Optional(NetworkStream stream, string host, bool tls)
    {
        Stream active = stream;
        if (tls)
        {
            var ssl = new SslStream(stream);
            await ssl.AuthenticateAsClientAsync(host);
            active = ssl;
        }

        var reader = new StreamReader(active);
        Console.WriteLine(await reader.ReadLineAsync());
    }

    static async Task BytewiseLines(NetworkStream stream, string host)
    {
        int b;
        while ((b = stream.ReadByte()) != '\n' && b >= 0)
        {
        }

        var ssl = new SslStream(stream);
        await ssl.AuthenticateAsClientAsync(host);
        using var reader = new StreamReader(ssl);
        Console.WriteLine(await reader.ReadLineAsync());
    }

    static async Task WriterBefore(NetworkStream stream, string host)
    {
        var writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true };
        await writer.WriteLineAsync("STARTTLS");
        var ssl = new SslStream(stream);
        await ssl.AuthenticateAsClientAsync(host);
        Console.WriteLine(ssl.ReadByte());
    }

    static async Task ReaderUnread(NetworkStream stream, string host)
    {
        var reader = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(reader.CurrentEncoding.EncodingName);
        var ssl = new SslStream(stream);
        await ssl.AuthenticateAsClientAsync(host);
        Console.WriteLine(ssl.ReadByte());
    }
}
