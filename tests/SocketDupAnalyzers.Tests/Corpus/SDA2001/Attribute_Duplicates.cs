// SDA2001: an attributed duplicating method.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Dropped(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Send(data);
    }

    static void DroppedStatic(Socket conn)
    {
        SocketCopies.Duplicate(conn); //! SDA2001
    }

    static void Used(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        copy.Send(data);
    }

    static Socket Returned(Socket conn) => SocketCopies.Duplicate(conn);

    static void Given(Socket conn, ICollection<Socket> all) => all.Add(conn.Duplicate());
}

[AttributeUsage(AttributeTargets.Method)]
sealed class DuplicatesSocketAttribute : Attribute;

static class SocketCopies
{
    private static readonly Func<Socket, Socket> Maker = (Func<Socket, Socket>)AppContext.GetData("maker")!;

    [DuplicatesSocket]
    public static Socket Duplicate(this Socket socket) => Maker(socket);
}
