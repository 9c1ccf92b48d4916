// SDA1002: which of two parameters a helper closes.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Both(Socket first, Socket second)
    {
        first.Dispose();
        Console.WriteLine(second.Connected);
    }

    static void Forward(Socket a, Socket b) => Both(b, a);

    static void First(Socket conn, Socket other, byte[] data)
    {
        Both(conn, other);
        conn.Send(data); //! SDA1002
    }

    static void Second(Socket conn, Socket other, byte[] data)
    {
        Both(conn, other);
        other.Send(data);
    }

    static void ForwardedFirst(Socket conn, Socket other, byte[] data)
    {
        Forward(conn, other);
        conn.Send(data);
    }

    static void ForwardedSecond(Socket conn, Socket other, byte[] data)
    {
        Forward(conn, other);
        other.Send(data); //! SDA1002
    }

    static void Named(Socket conn, Socket other, byte[] data)
    {
        Both(second: conn, first: other);
        conn.Send(data);
    }
}
