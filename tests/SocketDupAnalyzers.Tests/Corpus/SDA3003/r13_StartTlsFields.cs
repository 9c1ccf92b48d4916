// STARTTLS in a class: fields for stream, reader and ssl; the upgrade inside one member, and across members.
using System.Net.Security;
using System.Net.Sockets;

sealed class OneMember
{
    private readonly TcpClient _client;
    private StreamReader _reader;
    private Stream _stream;

    public OneMember(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
        _reader = new StreamReader(_stream);
    }

    public async Task ConnectAsync(string host)
    {
        var network = _client.GetStream();
        var reader = new StreamReader(network); //? SDA3003
        Console.WriteLine(await reader.ReadLineAsync());
        var ssl = new SslStream(network); //! SDA3003
        await ssl.AuthenticateAsClientAsync(host);
        _stream = ssl;
        _reader = new StreamReader(_stream); //? SDA3003
    }

    public Task<string?> ReadAsync() => _reader.ReadLineAsync();
}

sealed class AcrossMembers
{
    private readonly NetworkStream _stream;
    private StreamReader _reader;

    public AcrossMembers(NetworkStream stream)
    {
        _stream = stream;
        _reader = new StreamReader(_stream);
    }

    public Task<string?> ReadAsync() => _reader.ReadLineAsync();

    public async Task UpgradeAsync(string host)
    {
        var ssl = new SslStream(_stream); //? SDA3003
        await ssl.AuthenticateAsClientAsync(host);
        _reader = new StreamReader(ssl); //? SDA3003
    }
}

sealed class TlsFirst
{
    private readonly TcpClient _client = new();
    private StreamReader? _reader;
    private StreamWriter? _writer;

    public async Task ConnectAsync(string host)
    {
        await _client.ConnectAsync(host, 443);
        var ssl = new SslStream(_client.GetStream());
        await ssl.AuthenticateAsClientAsync(host);
        _reader = new StreamReader(ssl);
        _writer = new StreamWriter(ssl) { AutoFlush = true };
    }

    public async Task<string?> AskAsync(string line)
    {
        await _writer!.WriteLineAsync(line);
        return await _reader!.ReadLineAsync();
    }
}

sealed class PlainOrTls
{
    private readonly TcpClient _client = new();
    private StreamReader? _reader;

    public async Task ConnectAsync(string host, bool tls)
    {
        await _client.ConnectAsync(host, tls ? 443 : 80);
        if (tls)
        {
            var ssl = new SslStream(_client.GetStream());
            await ssl.AuthenticateAsClientAsync(host);
            _reader = new StreamReader(ssl);
        }
        else
        {
            _reader = new StreamReader(_client.GetStream());
        }

        Console.WriteLine(await _reader.ReadLineAsync());
    }
}
