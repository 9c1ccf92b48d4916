// SDA1002: assignment, casts and patterns make aliases.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void ThroughAlias(Socket conn, byte[] data)
    {
        var alias = conn;
        alias.Close();
        conn.Send(data); //! SDA1002
    }

    static void AliasUsed(Socket conn, byte[] data)
    {
        var alias = conn;
        conn.Close();
        alias.Send(data); //! SDA1002
    }

    static void ThroughInterface(Socket conn, byte[] data)
    {
        ((IDisposable)conn).Dispose();
        conn.Send(data); //! SDA1002
    }

    static void StreamBase(TcpClient client, byte[] data)
    {
        Stream stream = client.GetStream();
        client.Close();
        stream.Write(data, 0, data.Length); //! SDA1002
    }

    static void Pattern(IDisposable item, byte[] data)
    {
        if (item is Socket conn)
        {
            item.Dispose();
            conn.Send(data); //! SDA1002
        }
    }

    static void AliasMoved(Socket conn, Socket other, byte[] data)
    {
        var alias = conn;
        alias = other;
        alias.Close();
        conn.Send(data);
    }

    static void VariableMoved(Socket conn, Socket other, byte[] data)
    {
        var alias = conn;
        conn = other;
        conn.Close();
        alias.Send(data);
    }

    static void Swapped(Socket a, Socket b, byte[] data)
    {
        a.Close();
        (a, b) = (b, a);
        a.Send(data);
    }

    static void SwappedClosed(Socket a, Socket b, byte[] data)
    {
        a.Close();
        (a, b) = (b, a);
        b.Send(data); //! SDA1002
    }

    static void OtherInterface(Socket conn, IDisposable other, byte[] data)
    {
        other.Dispose();
        conn.Send(data);
    }
}
