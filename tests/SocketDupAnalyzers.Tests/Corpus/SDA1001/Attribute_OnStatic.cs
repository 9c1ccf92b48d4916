// SDA1001: an attributed method whose body cannot be seen through.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket After(Socket conn)
    {
        conn.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterUsing(Socket conn, byte[] data)
    {
        using (conn)
            conn.Send(data);
        return SocketCopies.Duplicate(conn); //! SDA1001
    }

    static Socket Before(Socket conn)
    {
        var copy = conn.Duplicate();
        conn.Close();
        return copy;
    }

    static Socket Inside(Socket conn, byte[] data)
    {
        using (conn)
        {
            conn.Send(data);
            return SocketCopies.Duplicate(conn);
        }
    }

    static Socket Reassigned(Socket conn, Socket other)
    {
        conn.Close();
        conn = other;
        return conn.Duplicate();
    }
}

[AttributeUsage(AttributeTargets.Method)]
sealed class DuplicatesSocketAttribute : Attribute;

static class SocketCopies
{
    private static readonly Func<Socket, Socket> Maker = (Func<Socket, Socket>)AppContext.GetData("maker")!;

    [DuplicatesSocket]
    public static Socket Duplicate(this Socket socket) => Maker(socket);
}
