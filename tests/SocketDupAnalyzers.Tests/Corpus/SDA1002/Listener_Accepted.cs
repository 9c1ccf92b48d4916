// SDA1002: an accepted socket and its listener are different connections.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void ListenerClosed(Socket listener, byte[] data)
    {
        using var conn = listener.Accept();
        listener.Close();
        conn.Send(data);
    }

    static void AcceptedClosed(Socket listener, byte[] data)
    {
        var conn = listener.Accept();
        conn.Send(data);
        conn.Close();
        using var next = listener.Accept();
        next.Send(data);
    }

    static void AcceptAfterClose(Socket listener, byte[] data)
    {
        using var conn = listener.Accept();
        listener.Close();
        conn.Send(data);
        using var next = listener.Accept(); //! SDA1002
        next.Send(data);
    }

    static void ClientOfListener(TcpListener listener, byte[] data)
    {
        using var client = listener.AcceptTcpClient();
        listener.Stop();
        client.GetStream().Write(data);
        client.Close();
        client.GetStream().Write(data); //! SDA1002
    }

    static IEnumerable<Socket> AcceptMany(Socket listener, int count)
    {
        for (int i = 0; i < count; i++)
            yield return listener.Accept();
        listener.Close();
    }
}
