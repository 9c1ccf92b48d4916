// STARTTLS with a reader that has read ahead, in one method and over fields; without one.
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Smtp.StartTls;

public sealed class BadStartTls
{
    public async Task<Stream> UpgradeAsync(TcpClient client, string host)
    {
        var net = client.GetStream();
        var reader = new StreamReader(net, Encoding.ASCII, false, 1024, leaveOpen: true);
        var writer = new StreamWriter(net, Encoding.ASCII, 1024, leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        await reader.ReadLineAsync();
        await writer.WriteLineAsync("EHLO me");
        string? line;
        while ((line = await reader.ReadLineAsync()) is not null && line.Length > 3 && line[3] == '-') { }
        await writer.WriteLineAsync("STARTTLS");
        var answer = await reader.ReadLineAsync();
        if (answer is null || !answer.StartsWith("220", StringComparison.Ordinal))
            throw new IOException(answer);
        var tls = new SslStream(net, leaveInnerStreamOpen: false); //! SDA3003
        await tls.AuthenticateAsClientAsync(host);
        return tls;
    }
}

public sealed class UnbufferedStartTls
{
    public async Task<Stream> UpgradeAsync(TcpClient client, string host)
    {
        var net = client.GetStream();
        await ReadLineAsync(net);
        await net.WriteAsync("EHLO me\r\nSTARTTLS\r\n"u8.ToArray());
        await ReadLineAsync(net);
        var tls = new SslStream(net);
        await tls.AuthenticateAsClientAsync(host);
        var reader = new StreamReader(tls, Encoding.ASCII);
        if (await reader.ReadLineAsync() is null)
            throw new IOException("closed");
        return tls;
    }

    private static async Task<string> ReadLineAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) == 1 && one[0] != '\n')
            text.Append((char)one[0]);
        return text.ToString().TrimEnd('\r');
    }
}

public sealed class ImplicitTls
{
    private StreamReader? _reader;
    private StreamWriter? _writer;

    public async Task ConnectAsync(TcpClient client, string host, bool secure)
    {
        Stream stream = client.GetStream();
        if (secure)
        {
            var tls = new SslStream(stream, false);
            await tls.AuthenticateAsClientAsync(host);
            stream = tls;
        }

        _reader = new StreamReader(stream);
        _writer = new StreamWriter(stream);
        var hello = await _reader.ReadLineAsync();
        await _writer.WriteLineAsync("HELLO " + hello);
    }
}

public sealed class FieldStartTls
{
    private readonly NetworkStream _net;
    private StreamReader _reader;
    private StreamWriter _writer;

    public FieldStartTls(NetworkStream net)
    {
        _net = net;
        _reader = new StreamReader(net);
        _writer = new StreamWriter(net) { AutoFlush = true };
    }

    public void StartTls(string host)
    {
        _writer.WriteLine("STARTTLS");
        if (_reader.ReadLine() is not { } reply || !reply.StartsWith('2'))
            throw new IOException("refused");
        var tls = new SslStream(_net); //! SDA3003
        tls.AuthenticateAsClient(host);
        _reader = new StreamReader(tls);
        _writer = new StreamWriter(tls) { AutoFlush = true };
    }
}
