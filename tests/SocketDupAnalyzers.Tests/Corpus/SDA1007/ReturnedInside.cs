// SDA1007: returned inside a tuple, record, class, Task.FromResult, array or collection expression.
using System.Net.Sockets;

internal sealed record Link(TcpClient Client, string Name);

internal sealed class Pair
{
    public Socket? First { get; init; }

    public Socket? Second { get; set; }
}

internal sealed class Describer
{
    private readonly string _text;

    public Describer(Socket socket) => _text = $"{socket.LocalEndPoint} -> {socket.RemoteEndPoint}";

    public override string ToString() => _text;
}

internal static class Packs
{
    public static (TcpClient Client, NetworkStream Stream) AsTuple(string host)
    {
        using var client = new TcpClient(host, 80);
        return (client, client.GetStream()); //! SDA1007
    }

    public static Link AsRecord(string host)
    {
        using var client = new TcpClient(host, 80);
        return new Link(client, host); //! SDA1007
    }

    public static Pair AsInitializer(Socket listener)
    {
        using var socket = listener.Accept();
        return new Pair { First = socket }; //! SDA1007
    }

    public static Task<TcpClient> AsTask(string host)
    {
        using var client = new TcpClient(host, 80);
        return Task.FromResult(client); //! SDA1007
    }

    public static Socket[] AsArray(Socket listener)
    {
        using var socket = listener.Accept();
        return new[] { socket }; //! SDA1007
    }

    public static List<Socket> AsCollection(Socket listener)
    {
        using var socket = listener.Accept();
        return [socket]; //! SDA1007
    }

    public static Describer AsDescription(Socket listener)
    {
        using var socket = listener.Accept();
        return new Describer(socket);
    }

    public static (string, bool) AsFacts(Socket listener)
    {
        using var socket = listener.Accept();
        return (socket.RemoteEndPoint!.ToString()!, socket.Connected);
    }

    public static Pair Empty(Socket listener)
    {
        using var socket = listener.Accept();
        return new Pair();
    }
}
