// SDA1002: the variable was assigned anew in between.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Reconnect(Socket conn, EndPoint remote, byte[] data)
    {
        conn.Close();
        conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
        conn.Connect(remote);
        conn.Send(data);
        return conn;
    }

    static void Replace(Socket conn, Socket other, byte[] data)
    {
        conn.Dispose();
        conn = other;
        conn.Send(data);
    }

    static void ByRef(Socket conn, Socket other, byte[] data)
    {
        conn.Dispose();
        Set(ref conn, other);
        conn.Send(data);
    }

    static void ByOut(Socket conn, Socket other, byte[] data)
    {
        conn.Dispose();
        Get(out conn, other);
        conn.Send(data);
    }

    static void OnBothBranches(Socket conn, Socket a, Socket b, byte[] data, bool first)
    {
        conn.Dispose();
        conn = first ? a : b;
        conn.Send(data);
    }

    static void OnOneBranch(Socket conn, Socket a, byte[] data, bool first)
    {
        conn.Dispose();
        if (first)
            conn = a;
        conn.Send(data); //! SDA1002
    }

    static void Retry(EndPoint remote, byte[] data)
    {
        Socket? conn = null;
        for (int i = 0; i < 3; i++)
        {
            conn?.Close();
            conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
            conn.Connect(remote);
            conn.Send(data);
        }
        conn?.Close();
    }

    static void Set(ref Socket place, Socket value) => place = value;
    static void Get(out Socket place, Socket value) => place = value;
}
