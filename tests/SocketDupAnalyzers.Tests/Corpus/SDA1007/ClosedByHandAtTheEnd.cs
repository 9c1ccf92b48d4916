// SDA1007: no using, but every path closes at the scope's end (finally, or a plain Close last); flags and failure-only closes are silent.
using System.Net.Sockets;

public sealed class ByHand
{
    private readonly List<Socket> _sockets = [];
    private Socket? _socket;
    private TcpClient? _client;

    public void InFinally(Socket listener)
    {
        var socket = listener.Accept();
        try
        {
            socket.Send("hello"u8);
            _socket = socket; //! SDA1007
        }
        finally
        {
            socket.Dispose();
        }
    }

    public void InFinallyToList(Socket listener)
    {
        Socket? socket = null;
        try
        {
            socket = listener.Accept();
            _sockets.Add(socket); //! SDA1007
        }
        finally
        {
            socket?.Close();
        }
    }

    public TcpClient ReturnedAndClosed(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        try
        {
            return client; //! SDA1007
        }
        finally
        {
            client.Close();
        }
    }

    public void FlagKeepsIt(Socket listener)
    {
        var socket = listener.Accept();
        var keep = false;
        try
        {
            socket.Send("hello"u8);
            _socket = socket;
            keep = true;
        }
        finally
        {
            if (!keep)
            {
                socket.Dispose();
            }
        }
    }

    public void OnlyOnFailure(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        try
        {
            _client = client;
            client.GetStream().Write("hello"u8);
        }
        catch (IOException)
        {
            client.Dispose();
            _client = null;
        }
    }

    public void NullsTheLocal(Socket listener)
    {
        Socket? socket = listener.Accept();
        try
        {
            socket.Send("hello"u8);
            _socket = socket;
            socket = null;
        }
        finally
        {
            socket?.Dispose();
        }
    }

    public void Use()
    {
        _socket?.Send("x"u8);
        _client?.Client.Send("x"u8);
        foreach (var s in _sockets) s.Send("x"u8);
    }
}
