// SDA1001: opening the information of a DuplicateAndClose is no duplicate of the closed source.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Reopen(Socket conn)
    {
        var information = conn.DuplicateAndClose(Environment.ProcessId);
        return new Socket(information);
    }

    static Socket ReopenAfterClose(Socket conn)
    {
        var information = conn.DuplicateAndClose(Environment.ProcessId);
        conn.Dispose();
        return new Socket(information);
    }

    static Socket Replace(Socket conn)
    {
        conn = new Socket(conn.DuplicateAndClose(Environment.ProcessId));
        return conn;
    }

    static SocketInformation Pass(Socket conn, int pid)
    {
        conn = new Socket(conn.DuplicateAndClose(Environment.ProcessId));
        return conn.DuplicateAndClose(pid);
    }

    static SocketInformation PassOld(Socket conn, int pid)
    {
        using var local = new Socket(conn.DuplicateAndClose(Environment.ProcessId));
        return conn.DuplicateAndClose(pid); //! SDA1001
    }
}
