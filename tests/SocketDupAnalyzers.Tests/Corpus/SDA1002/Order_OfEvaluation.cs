// SDA1002: arguments and operands are evaluated from left to right.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool Shut(Socket s)
    {
        s.Close();
        return true;
    }

    static int Sum(Socket conn, byte[] data)
    {
        return Convert.ToInt32(Shut(conn)) + conn.Send(data); //! SDA1002
    }

    static bool And(Socket conn, byte[] data)
    {
        return Shut(conn) && conn.Send(data) > 0; //! SDA1002
    }

    static bool AndInOrder(Socket conn, byte[] data)
    {
        return conn.Send(data) > 0 && Shut(conn);
    }

    static (int, bool) Tuple(Socket conn, byte[] data)
    {
        return (conn.Send(data), Shut(conn));
    }

    static bool Or(Socket conn, byte[] data, bool keep)
    {
        return keep ? conn.Send(data) > 0 : Shut(conn);
    }

    static int Nested(Socket conn, Socket other, byte[] data)
    {
        return Shut(conn) ? other.Send(data) : other.Receive(data);
    }
}
