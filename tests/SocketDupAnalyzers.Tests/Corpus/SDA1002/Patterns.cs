// SDA1002: patterns around the close and the use.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void TypePattern(object? item, byte[] data)
    {
        if (item is Socket { Connected: true } conn)
        {
            conn.Close();
            conn.Send(data); //! SDA1002
        }
    }

    static void NotPattern(object? item, byte[] data)
    {
        if (item is not TcpClient client)
            return;
        client.Close();
        client.GetStream().Write(data); //! SDA1002
    }

    static void SwitchPattern(object item, byte[] data)
    {
        switch (item)
        {
            case Socket { Connected: false } dead:
                dead.Close();
                break;
            case Socket conn:
                conn.Send(data);
                conn.Close();
                break;
            case TcpClient client:
                client.GetStream().Write(data);
                client.Close();
                break;
        }
    }

    static bool ConnectedPattern(Socket conn)
    {
        conn.Close();
        return conn is { Connected: false };
    }

    static bool EndpointPattern(Socket conn)
    {
        bool local = conn is { RemoteEndPoint: IPEndPoint { Port: 80 } };
        conn.Close();
        return local;
    }

    static void WhenClause(object item, byte[] data)
    {
        switch (item)
        {
            case Socket conn when conn.Poll(0, SelectMode.SelectError):
                conn.Close();
                return;
            case Socket conn:
                conn.Send(data);
                return;
        }
    }
}
