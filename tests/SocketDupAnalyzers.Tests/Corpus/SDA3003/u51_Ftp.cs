// TLS put on a stream whose reader, in a field, was read from by a helper; reconnecting; TLS from the start.
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace D05;

public sealed class FtpClient : IDisposable
{
    private TcpClient _control = new();
    private Stream _stream = Stream.Null;
    private StreamReader? _reader;
    private StreamWriter? _writer;

    public async Task ConnectAsync(string host)
    {
        await _control.ConnectAsync(host, 21);
        _stream = _control.GetStream();
        _reader = new StreamReader(_stream, Encoding.ASCII);
        _writer = new StreamWriter(_stream, Encoding.ASCII) { AutoFlush = true };
        await ExpectAsync("220");
    }

    public async Task SecureAsync(string host)
    {
        await _writer!.WriteLineAsync("AUTH TLS");
        await ExpectAsync("234");
        var tls = new SslStream(_stream, leaveInnerStreamOpen: false); //! SDA3003
        await tls.AuthenticateAsClientAsync(host);
        _stream = tls;
        _reader = new StreamReader(tls, Encoding.ASCII);
        _writer = new StreamWriter(tls, Encoding.ASCII) { AutoFlush = true };
    }

    public async Task<string> ListAsync()
    {
        await _writer!.WriteLineAsync("PASV");
        var line = await ExpectAsync("227");
        using var data = new TcpClient();
        await data.ConnectAsync("localhost", int.Parse(line[4..]));
        using var listing = new StreamReader(data.GetStream());
        var text = await listing.ReadToEndAsync();
        await ExpectAsync("226");
        return text;
    }

    public async Task ReconnectAsync(string host)
    {
        await _writer!.WriteLineAsync("QUIT");
        await ExpectAsync("221");
        _control.Dispose();
        _control = new TcpClient();
        await _control.ConnectAsync(host, 21);
        _stream = _control.GetStream();
        _reader = new StreamReader(_stream, Encoding.ASCII);
        _writer = new StreamWriter(_stream, Encoding.ASCII) { AutoFlush = true };
    }

    private async Task<string> ExpectAsync(string code)
    {
        var line = await _reader!.ReadLineAsync() ?? throw new IOException("closed");
        return line.StartsWith(code, StringComparison.Ordinal) ? line : throw new IOException(line);
    }

    public void Dispose() => _control.Dispose();
}

public sealed class ImplicitFtp : IDisposable
{
    private readonly TcpClient _control;
    private readonly Stream _stream;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    public ImplicitFtp(string host, bool tls)
    {
        _control = new TcpClient(host, tls ? 990 : 21);
        _stream = _control.GetStream();
        if (tls)
        {
            var ssl = new SslStream(_stream);
            ssl.AuthenticateAsClient(host);
            _stream = ssl;
        }

        _reader = new StreamReader(_stream);
        _writer = new StreamWriter(_stream) { AutoFlush = true };
    }

    public string? Command(string text)
    {
        _writer.WriteLine(text);
        return _reader.ReadLine();
    }

    public void Dispose() => _control.Dispose();
}
