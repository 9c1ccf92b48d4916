// SDA1002: an SslStream over a socket that was closed, and what it closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Net.Security;

class Cases
{
    static void AfterClientClose(TcpClient client, byte[] data)
    {
        var ssl = new SslStream(client.GetStream());
        ssl.AuthenticateAsClient("example.org");
        client.Close();
        ssl.Write(data); //! SDA1002
    }

    static void AfterSslClose(Socket conn, byte[] data)
    {
        var ssl = new SslStream(new NetworkStream(conn, ownsSocket: true));
        ssl.AuthenticateAsClient("example.org");
        ssl.Dispose();
        conn.Send(data); //! SDA1002
    }

    static void InnerLeftOpen(Socket conn, byte[] data)
    {
        using (var ssl = new SslStream(new NetworkStream(conn, true), leaveInnerStreamOpen: true))
            ssl.AuthenticateAsClient("example.org");
        conn.Send(data);
    }

    static void InOrder(TcpClient client, byte[] data)
    {
        using var ssl = new SslStream(client.GetStream());
        ssl.AuthenticateAsClient("example.org");
        ssl.Write(data);
        ssl.Flush();
    }

    static void BothClosed(TcpClient client, byte[] data)
    {
        var ssl = new SslStream(client.GetStream(), false);
        ssl.AuthenticateAsClient("example.org");
        ssl.Write(data);
        ssl.Close();
        client.Close();
    }
}
