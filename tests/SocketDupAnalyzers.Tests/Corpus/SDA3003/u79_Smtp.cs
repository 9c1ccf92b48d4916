// Streams of no known kind, handed to private methods by those that know; TLS after a reader, and after single bytes.
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace F03;

public sealed class SmtpSession : IDisposable
{
    private readonly TcpClient _tcp = new();
    private Stream? _stream;
    private StreamReader? _reader;
    private readonly SemaphoreSlim _commands = new(1, 1);

    public async Task OpenAsync(string host, bool useStartTls)
    {
        await _tcp.ConnectAsync(host, 25);
        SetStream(_tcp.GetStream());
        await ReadReplyAsync();
        await WriteAsync("EHLO me");
        await ReadReplyAsync();
        if (useStartTls)
        {
            await WriteAsync("STARTTLS");
            await ReadReplyAsync();
            var tls = new SslStream(_stream!, false); //! SDA3003
            await tls.AuthenticateAsClientAsync(host);
            SetStream(tls);
        }
    }

    private void SetStream(Stream stream)
    {
        _stream = stream;
        _reader = new StreamReader(stream, Encoding.ASCII, false, 1024, leaveOpen: true);
    }

    private async Task WriteAsync(string line)
    {
        await _stream!.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
        await _stream.FlushAsync();
    }

    private async Task<string> ReadReplyAsync()
    {
        string? line;
        do
        {
            line = await _reader!.ReadLineAsync() ?? throw new IOException("closed");
        }
        while (line.Length > 3 && line[3] == '-');
        return line;
    }

    public async Task<string> CommandAsync(string text)
    {
        await _commands.WaitAsync();
        try
        {
            await WriteAsync(text);
            return await ReadReplyAsync();
        }
        finally
        {
            _commands.Release();
        }
    }

    public void Dispose() => _tcp.Dispose();
}

public sealed class ByteReaderSession : IDisposable
{
    private readonly TcpClient _tcp = new();
    private Stream _stream = Stream.Null;

    public void Open(string host)
    {
        _tcp.Connect(host, 25);
        _stream = _tcp.GetStream();
        Line();
        _stream.Write("STARTTLS\r\n"u8);
        Line();
        var tls = new SslStream(_stream, false);
        tls.AuthenticateAsClient(host);
        _stream = tls;
        Line();
    }

    private string Line()
    {
        var text = new StringBuilder();
        int b;
        while ((b = _stream.ReadByte()) is not (-1 or '\n'))
            text.Append((char)b);
        return text.ToString();
    }

    public void Dispose() => _tcp.Dispose();
}
