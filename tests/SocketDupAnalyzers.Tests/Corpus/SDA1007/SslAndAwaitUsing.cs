// SDA1007: await using, SslStream chains, and owning layers; the outer layer is stored or returned.
using System.Net.Security;
using System.Net.Sockets;

public sealed class SecureClient
{
    private SslStream? _ssl;
    private Stream? _plain;

    public async Task ConnectAsync(string host)
    {
        using var client = new TcpClient(host, 443);
        var ssl = new SslStream(client.GetStream());
        await ssl.AuthenticateAsClientAsync(host);
        _ssl = ssl; //! SDA1007
    }

    public async Task ConnectAwaitUsingAsync(string host)
    {
        var client = new TcpClient(host, 80);
        await using var stream = client.GetStream();
        _plain = stream; //! SDA1007
    }

    public static async Task<SslStream> OpenAsync(string host)
    {
        var client = new TcpClient(host, 443);
        await using var ssl = new SslStream(client.GetStream(), leaveInnerStreamOpen: false);
        await ssl.AuthenticateAsClientAsync(host);
        return ssl; //! SDA1007
    }

    public static async Task<SslStream> OpenSafelyAsync(string host)
    {
        var client = new TcpClient(host, 443);
        var ssl = new SslStream(client.GetStream(), leaveInnerStreamOpen: false);
        try
        {
            await ssl.AuthenticateAsClientAsync(host);
            return ssl;
        }
        catch
        {
            await ssl.DisposeAsync();
            throw;
        }
    }

    public static async Task<string> ProtocolAsync(string host)
    {
        using var client = new TcpClient(host, 443);
        await using var ssl = new SslStream(client.GetStream());
        await ssl.AuthenticateAsClientAsync(host);
        return ssl.SslProtocol.ToString();
    }

    public static async Task<byte[]> DownloadAsync(string host, CancellationToken stop)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 80, stop).ConfigureAwait(false);
        await using var stream = client.GetStream();
        var copy = new MemoryStream();
        await stream.CopyToAsync(copy, stop);
        return copy.ToArray();
    }

    public async Task UseAsync()
    {
        await _ssl!.WriteAsync(new byte[1]);
        await _plain!.WriteAsync(new byte[1]);
    }
}
