// SDA1002: a use after the using block that closed the socket.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void After(Socket conn, byte[] data)
    {
        using (conn)
        {
            conn.Send(data);
        }
        conn.Send(data); //! SDA1002
    }

    static EndPoint? AliasBlock(Socket conn, byte[] data)
    {
        using (var held = conn)
            held.Send(data);
        return conn.RemoteEndPoint; //! SDA1002
    }

    static void InnerDeclaration(Socket conn, byte[] data)
    {
        {
            using var held = conn;
            held.Send(data);
        }
        conn.Send(data); //! SDA1002
    }

    static void NestedUsings(Socket conn, byte[] data)
    {
        using (conn)
        using (var stream = new NetworkStream(conn, ownsSocket: false))
        {
            stream.Write(data);
        }
    }

    static void Inside(Socket listener, byte[] data)
    {
        using (var conn = listener.Accept())
        {
            conn.Send(data);
        }
        listener.Listen(1);
    }

    static void Declaration(Socket listener, byte[] data)
    {
        using var conn = listener.Accept();
        conn.Send(data);
        conn.Shutdown(SocketShutdown.Both);
    }

    static bool Silent(Socket conn, byte[] data)
    {
        using (conn)
            conn.Send(data);
        return conn.Connected;
    }
}
