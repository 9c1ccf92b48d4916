// SDA1002: the members that stay silent after a close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool Connected(Socket conn)
    {
        conn.Close();
        return conn.Connected;
    }

    static string Describe(Socket conn)
    {
        conn.Dispose();
        return $"{conn.AddressFamily} {conn.SocketType} {conn.ProtocolType} {conn.IsBound} {conn}";
    }

    static int Hash(Socket conn)
    {
        conn.Close();
        return conn.GetHashCode();
    }

    static bool BlockingGetter(Socket conn)
    {
        conn.Close();
        return conn.Blocking;
    }

    static void BlockingSetter(Socket conn)
    {
        conn.Close();
        conn.Blocking = false; //! SDA1002
    }

    static bool HandleState(Socket conn)
    {
        conn.Close();
        return conn.SafeHandle.IsClosed || conn.SafeHandle.IsInvalid;
    }

    static bool NullTest(Socket? conn)
    {
        conn?.Close();
        return conn is null;
    }

    static bool SameObject(Socket conn, Socket other)
    {
        conn.Close();
        return ReferenceEquals(conn, other) || conn.Equals(other);
    }
}
