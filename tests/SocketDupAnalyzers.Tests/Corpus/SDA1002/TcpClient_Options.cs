// SDA1002: options and connects of clients that were closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void ConnectLate(TcpClient client, string host)
    {
        client.Close();
        client.Connect(host, 80); //! SDA1002
    }

    static async Task ConnectAsyncLate(TcpClient client, string host)
    {
        client.Dispose();
        await client.ConnectAsync(host, 80); //! SDA1002
    }

    static void OptionLate(TcpClient client)
    {
        client.Close();
        client.NoDelay = true; //! SDA1002
    }

    static TcpClient Anew(TcpClient client, string host)
    {
        client.Close();
        client = new TcpClient();
        client.NoDelay = true;
        client.Connect(host, 80);
        return client;
    }

    static void InOrder(TcpClient client, string host)
    {
        client.NoDelay = true;
        client.Connect(host, 80);
        client.Close();
    }

    static bool Silent(TcpClient client)
    {
        client.Dispose();
        return client.Connected && client.Available == 0;
    }

    static void SocketOnly(TcpClient client, byte[] data)
    {
        client.Client.Send(data);
        client.Client.Close();
        client.Close();
    }
}
