// SDA1002: option methods and option properties, reads and writes.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void NoDelay(Socket conn)
    {
        conn.Close();
        conn.NoDelay = true; //! SDA1002
    }

    static LingerOption? Linger(Socket conn)
    {
        conn.Close();
        return conn.LingerState; //! SDA1002
    }

    static void Timeout(Socket conn)
    {
        conn.Dispose();
        conn.ReceiveTimeout = 1000; //! SDA1002
    }

    static void Method(Socket conn)
    {
        conn.Dispose();
        conn.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //! SDA1002
    }

    static object? Read(Socket conn)
    {
        conn.Dispose();
        return conn.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error); //! SDA1002
    }

    static short Ttl(Socket conn)
    {
        conn.Close();
        return conn.Ttl; //! SDA1002
    }

    static void OptionsBefore(Socket conn)
    {
        conn.NoDelay = true;
        conn.LingerState = new LingerOption(true, 0);
        conn.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        conn.Close();
    }

    static Socket OptionsOfNext(Socket conn, Socket listener)
    {
        conn.Close();
        conn = listener.Accept();
        conn.NoDelay = true;
        return conn;
    }

    static short TtlBefore(Socket conn)
    {
        short ttl = conn.Ttl;
        conn.Close();
        return ttl;
    }
}
