using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Acceptors;

public sealed class Acceptor
{
    private readonly Socket _listener;
    private readonly X509Certificate2 _certificate;

    public Acceptor(Socket listener, X509Certificate2 certificate)
    {
        _listener = listener;
        _certificate = certificate;
    }

    public void Listen()
    {
        var item = new SocketAsyncEventArgs();
        item.Completed += Accept;
        if (!_listener.AcceptAsync(item))
        {
            Accept(this, item);
        }
    }

    private void Accept(object? sender, SocketAsyncEventArgs e)
    {
        do
        {
            var client = e.AcceptSocket!;
            var stream = new SslStream(new NetworkStream(client, true), false);
            stream.BeginAuthenticateAsServer(_certificate, End, stream);
            e.AcceptSocket = null;
        }
        while (!_listener.AcceptAsync(e));
    }

    private void End(IAsyncResult result) => ((SslStream)result.AsyncState!).EndAuthenticateAsServer(result);
}
