// SDA1007: the using variable, an alias of it, or a wrapper over it is returned; values read from it are not.
using System.Net;
using System.Net.Sockets;
using System.Text;

internal static class Connector
{
    public static TcpClient Open(string host, int port)
    {
        using var client = new TcpClient();
        client.Connect(host, port);
        return client; //! SDA1007
    }

    public static NetworkStream OpenStream(string host, int port)
    {
        using var client = new TcpClient(host, port);
        return client.GetStream(); //! SDA1007
    }

    public static StreamReader OpenReader(string host, int port)
    {
        using (var client = new TcpClient(host, port))
        {
            return new StreamReader(client.GetStream(), Encoding.ASCII); //! SDA1007
        }
    }

    public static Socket OpenSocket(string host, int port)
    {
        using var client = new TcpClient(host, port);
        var socket = client.Client;
        return socket; //! SDA1007
    }

    public static async Task<Socket> AcceptAsync(Socket listener)
    {
        using var connection = await listener.AcceptAsync();
        connection.NoDelay = true;
        return connection; //! SDA1007
    }

    public static EndPoint? Remote(string host, int port)
    {
        using var client = new TcpClient(host, port);
        return client.Client.RemoteEndPoint;
    }

    public static int Read(string host, int port, byte[] buffer)
    {
        using var client = new TcpClient(host, port);
        return client.GetStream().Read(buffer);
    }

    public static async Task<string?> ReadLineAsync(string host, int port)
    {
        using var client = new TcpClient(host, port);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync();
    }

    public static TcpClient OpenSafely(string host, int port)
    {
        var client = new TcpClient();
        try
        {
            client.Connect(host, port);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
