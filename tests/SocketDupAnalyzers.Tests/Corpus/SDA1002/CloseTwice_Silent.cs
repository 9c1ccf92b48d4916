// SDA1002: Close and Dispose again on a managed object are harmless by contract.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void CloseDispose(Socket conn)
    {
        conn.Close();
        conn.Dispose();
    }

    static void UsingAndClose(Socket listener, byte[] data)
    {
        using var conn = listener.Accept();
        conn.Send(data);
        conn.Close();
    }

    static void CloseInTryAndFinally(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
            conn.Close();
        }
        finally
        {
            conn.Dispose();
        }
    }

    static void ClientStreamAndClient(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        stream.Write(data);
        stream.Close();
        client.Close();
        client.Dispose();
    }

    static void ListenerTwice(TcpListener listener)
    {
        listener.Stop();
        listener.Stop();
    }

    static void StreamTwice(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(conn, ownsSocket: true))
        {
            stream.Write(data);
            stream.Close();
        }
        conn.Close();
        conn.Dispose();
    }
}
