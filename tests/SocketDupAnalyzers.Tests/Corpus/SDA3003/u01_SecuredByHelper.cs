using System.IO;
using System.Net.Security;
using System.Net.Sockets;
using System.Threading.Tasks;

internal sealed class Secured
{
    private Stream? _stream;
    private StreamReader? _reader;

    public async Task OpenAsync(Socket socket, bool isSecure)
    {
        _stream = new NetworkStream(socket, ownsSocket: true);
        if (isSecure && !await SecureAsync(_stream))
        {
            throw new IOException("refused");
        }

        _reader = new StreamReader(_stream);
    }

    public string? Next() => _reader!.ReadLine();

    private async Task<bool> SecureAsync(Stream plain)
    {
        var secure = new SslStream(plain);
        await secure.AuthenticateAsClientAsync("host");
        _stream = secure;
        return secure.IsAuthenticated;
    }
}
