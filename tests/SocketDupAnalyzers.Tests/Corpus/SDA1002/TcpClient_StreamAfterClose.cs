// SDA1002: the stream of a closed TcpClient, and the client of a closed stream.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void StreamOfClosed(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        client.Close();
        stream.Write(data); //! SDA1002
    }

    static NetworkStream GetStreamLate(TcpClient client)
    {
        client.Dispose();
        return client.GetStream(); //! SDA1002
    }

    static string? ReaderOfClosed(TcpClient client)
    {
        var reader = new StreamReader(client.GetStream());
        client.Close();
        return reader.ReadLine(); //! SDA1002
    }

    static async Task<int> ReadAsyncOfClosed(TcpClient client, byte[] buffer)
    {
        NetworkStream stream = client.GetStream();
        client.Dispose();
        return await stream.ReadAsync(buffer); //! SDA1002
    }

    static void ClientSocketLate(TcpClient client, byte[] data)
    {
        client.Close();
        client.Client.Send(data); //! SDA1002
    }

    static void SocketAliasLate(TcpClient client, byte[] data)
    {
        var socket = client.Client;
        client.Close();
        socket.Send(data); //! SDA1002
    }

    static void StreamFirst(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        stream.Write(data);
        client.Close();
    }

    static bool Silent(TcpClient client)
    {
        var stream = client.GetStream();
        client.Close();
        stream.Flush();
        return client.Connected || stream.CanRead || stream.CanWrite;
    }

    static bool ClientIsNull(TcpClient client)
    {
        client.Close();
        return client.Client == null;
    }

    static void CloseBoth(TcpClient client)
    {
        var stream = client.GetStream();
        client.Close();
        stream.Close();
    }

    static void OtherClient(TcpClient client, TcpClient other, byte[] data)
    {
        client.Close();
        other.GetStream().Write(data);
    }

    static string? ReaderFirst(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        string? line = reader.ReadLine();
        client.Close();
        return line;
    }
}
