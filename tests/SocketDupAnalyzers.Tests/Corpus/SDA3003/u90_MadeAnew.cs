// A method that runs again for the next connection makes its reader anew; one of two branches makes it.
using System.Net.Security;
using System.Net.Sockets;

namespace MadeAnew;

public sealed class SecureClient
{
    private SslStream? _stream;
    private bool _checks;

    public Socket? Socket { get; private set; }

    public void Connect(string host)
    {
        Socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Socket.Connect(host, 443);
        Secure();
    }

    public int Receive(byte[] buffer) => _stream!.Read(buffer, 0, buffer.Length);

    private void Secure()
    {
        _stream = _checks
            ? new SslStream(new NetworkStream(Socket!, false), false, (_, _, _, _) => true)
            : new SslStream(new NetworkStream(Socket!, false), false);
        _stream.AuthenticateAsClient("host");
    }
}

public sealed class Reconnecting
{
    private TcpClient _client = new();
    private SslStream? _stream;

    public async Task OpenAsync(string host, bool accepts)
    {
        await _client.ConnectAsync(host, 443);
        if (accepts)
        {
            _stream = new SslStream(_client.GetStream(), false, (_, _, _, _) => true);
        }
        else
        {
            _stream = new SslStream(_client.GetStream(), false);
        }

        await _stream.AuthenticateAsClientAsync(host);
    }

    public async Task<int> ReadAsync(byte[] buffer) => await _stream!.ReadAsync(buffer);

    public void Close()
    {
        _client.Close();
        _client = new TcpClient();
    }
}
