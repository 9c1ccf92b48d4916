// SDA1002: end points and Socket.Available need an open descriptor.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static EndPoint? Remote(Socket conn)
    {
        conn.Close();
        return conn.RemoteEndPoint; //! SDA1002
    }

    static string? Local(Socket conn)
    {
        conn.Dispose();
        return conn.LocalEndPoint?.ToString(); //! SDA1002
    }

    static int Available(Socket conn)
    {
        conn.Close();
        return conn.Available; //! SDA1002
    }

    static void Log(Socket conn, TextWriter log)
    {
        conn.Close();
        log.WriteLine("closed {0}", conn.RemoteEndPoint); //! SDA1002
    }

    static void Interpolated(Socket conn, TextWriter log)
    {
        conn.Close();
        log.WriteLine($"closed {conn.RemoteEndPoint}"); //! SDA1002
    }

    static void LogFirst(Socket conn, TextWriter log)
    {
        var peer = conn.RemoteEndPoint;
        conn.Close();
        log.WriteLine("closed {0}", peer);
    }

    static EndPoint? RemoteBefore(Socket conn)
    {
        using (conn)
            return conn.RemoteEndPoint;
    }

    static int ClientAvailable(TcpClient client)
    {
        client.Close();
        return client.Available;
    }

    static bool AvailableBefore(Socket conn)
    {
        bool more = conn.Available > 0;
        conn.Close();
        return more;
    }
}
