// SDA2007: an attributed duplicating method.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Called(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        copy.Close();
    }

    static Socket CalledThenReturned(Socket conn, string path)
    {
        var copy = SocketCopies.Duplicate(conn); //! SDA2007
        File.Delete(path);
        return copy;
    }

    static void Using(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        copy.Send(data);
    }

    static Socket Returned(Socket conn) => SocketCopies.Duplicate(conn);

    static Socket Logged(Socket conn)
    {
        var copy = SocketCopies.Duplicate(conn);
        Console.WriteLine("copied");
        return copy;
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
