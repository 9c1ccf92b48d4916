// SDA1007 stays silent: the field is assigned anew before the scope's end, the variable stored before was another value, or swapped out.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class Swapper
{
    private Socket? _socket;
    private TcpClient? _client;

    public void ReplacedBeforeTheEnd(Socket listener, Socket fallback)
    {
        using var socket = listener.Accept();
        _socket = socket;
        socket.Send("probe"u8);
        _socket = fallback;
    }

    public void OldOneInUsing(Socket listener)
    {
        using var old = _socket;
        _socket = listener.Accept();
    }

    public void OldOneExchanged(Socket listener)
    {
        using var old = Interlocked.Exchange(ref _socket, listener.Accept());
    }

    public void TakenOut()
    {
        using (_client)
        {
            _client = null;
        }
    }

    public void ExchangedBack(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        _client = client;
        client.Client.Send("x"u8);
        Interlocked.CompareExchange(ref _client, null, client);
    }

    public void RestoredInFinally(Socket listener)
    {
        var before = _socket;
        using var socket = listener.Accept();
        try
        {
            _socket = socket;
            Use();
        }
        finally
        {
            _socket = before;
        }
    }

    public void ReplacedOnOnePathOnly(Socket listener, bool fallback)
    {
        using var socket = listener.Accept();
        _socket = socket; //! SDA1007
        if (fallback)
        {
            _socket = null;
        }
    }

    public void UsingOfTheField(Socket listener)
    {
        _socket = listener.Accept();
        using (_socket)
        {
            _socket.Send("x"u8);
        }

        _socket = null;
    }

    public void Use()
    {
        _socket?.Send("x"u8);
        _client?.Client.Send("x"u8);
    }
}
