// SDA1007: a non-private field that nothing in the type reads is tolerated; exposed by a property it is a report; static private cache.
using System.Net.Sockets;

public class Exposed
{
    protected Socket? Connection;
    private Socket? _inner;
    private static TcpClient? s_cached;

    public Socket? Inner => _inner;

    public void OpenProtected(Socket listener)
    {
        using var socket = listener.Accept();
        Connection = socket; //? SDA1007
    }

    public void OpenExposed(Socket listener)
    {
        using var socket = listener.Accept();
        _inner = socket; //! SDA1007
    }

    public static TcpClient Cached(string host)
    {
        if (s_cached is null)
        {
            using var client = new TcpClient(host, 80);
            s_cached = client; //! SDA1007
        }

        return s_cached;
    }

    public static TcpClient CachedRight(string host) => s_cached ??= new TcpClient(host, 80);

    public void NeverRead(Socket listener)
    {
        using var socket = listener.Accept();
        Unread = socket; //? SDA1007
    }

    private Socket? Unread { get; set; }
}

public sealed class PrimaryBase(Socket socket) : IDisposable
{
    public static PrimaryBase? Create(Socket listener)
    {
        using var accepted = listener.Accept();
        return new PrimaryBase(accepted); //! SDA1007
    }

    public static PrimaryBase CreateRight(Socket listener) => new(listener.Accept());

    public void Send() => socket.Send("x"u8);

    public void Dispose() => socket.Dispose();
}
