// SDA1002: of several late uses of one value the first on the path is reported.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Three(Socket conn, byte[] data)
    {
        conn.Close();
        conn.Send(data); //! SDA1002
        conn.Send(data);
        conn.Send(data);
    }

    static void Branches(Socket conn, byte[] data, bool first)
    {
        conn.Close();
        if (first)
            conn.Send(data); //! SDA1002
        else
            conn.Receive(data); //! SDA1002
    }

    static void TwoSockets(Socket a, Socket b, byte[] data)
    {
        a.Close();
        b.Close();
        a.Send(data); //! SDA1002
        b.Send(data); //! SDA1002
    }

    static void ClosedAfterUses(Socket conn, byte[] data)
    {
        conn.Send(data);
        conn.Send(data);
        conn.Close();
    }

    static void OnlyOneClosed(Socket a, Socket b, byte[] data)
    {
        a.Close();
        b.Send(data);
        b.Close();
    }

    static void OrderedPair(Socket a, Socket b, byte[] data)
    {
        a.Send(data);
        a.Close();
        b.Send(data);
        b.Close();
    }
}
