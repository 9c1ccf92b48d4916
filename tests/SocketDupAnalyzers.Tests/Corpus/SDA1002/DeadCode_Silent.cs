// SDA1002: code that cannot run closes nothing and uses nothing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    #pragma warning disable CS0162
    private const bool Early = false;

    static void NeverCloses(Socket conn, byte[] data)
    {
        if (Early)
            conn.Close();
        conn.Send(data);
    }

    static void NeverUses(Socket conn, byte[] data)
    {
        conn.Close();
        if (Early)
            conn.Send(data);
    }

    static int AfterReturn(Socket conn, byte[] data)
    {
        return conn.Send(data);
        conn.Close();
    }

    static void AfterThrow(Socket conn, byte[] data)
    {
        conn.Close();
        throw new InvalidOperationException("closed");
        conn.Send(data);
    }

    static string NameOf(Socket conn)
    {
        conn.Close();
        return nameof(conn.RemoteEndPoint);
    }

    static Type TypeOf(Socket conn)
    {
        conn.Close();
        return conn.GetType();
    }
}
