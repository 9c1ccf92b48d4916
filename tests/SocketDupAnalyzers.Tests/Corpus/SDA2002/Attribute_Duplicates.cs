// SDA2002: an attributed duplicating method on some paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Forgotten(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (data.Length == 0)
            return;
        copy.Close();
    }

    static Socket? ForgottenReturn(Socket conn, bool keep)
    {
        var copy = SocketCopies.Duplicate(conn); //! SDA2002
        if (keep)
            return copy;
        return null;
    }

    static void Closed(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        if (data.Length == 0)
            return;
        copy.Send(data);
    }

    static Socket? Either(Socket conn, bool keep)
    {
        var copy = SocketCopies.Duplicate(conn);
        if (keep)
            return copy;
        copy.Close();
        return null;
    }

    static Socket? Neither(Socket conn, bool keep) => keep ? conn.Duplicate() : null;
}

[AttributeUsage(AttributeTargets.Method)]
sealed class DuplicatesSocketAttribute : Attribute;

static class SocketCopies
{
    private static readonly Func<Socket, Socket> Maker = (Func<Socket, Socket>)AppContext.GetData("maker")!;

    [DuplicatesSocket]
    public static Socket Duplicate(this Socket socket) => Maker(socket);
}
