// SDA1002: DuplicateAndClose counts as a close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static SocketInformation SendLate(Socket conn, int pid, byte[] data)
    {
        var information = conn.DuplicateAndClose(pid);
        conn.Send(data); //! SDA1002
        return information;
    }

    static SocketInformation LogLate(Socket conn, int pid, TextWriter log)
    {
        var information = conn.DuplicateAndClose(pid);
        log.WriteLine(conn.RemoteEndPoint); //! SDA1002
        return information;
    }

    static SocketInformation SendFirst(Socket conn, int pid, byte[] data)
    {
        conn.Send(data);
        return conn.DuplicateAndClose(pid);
    }

    static SocketInformation DisposeAfter(Socket conn, int pid)
    {
        var information = conn.DuplicateAndClose(pid);
        conn.Dispose();
        return information;
    }

    static SocketInformation? InCatch(Socket conn, int pid, byte[] refusal)
    {
        try
        {
            return conn.DuplicateAndClose(pid);
        }
        catch (SocketException)
        {
            conn.Send(refusal);
            return null;
        }
    }

    static Socket Reopened(Socket conn, byte[] data)
    {
        conn = new Socket(conn.DuplicateAndClose(Environment.ProcessId));
        conn.NoDelay = true;
        return conn;
    }

    static SocketInformation EndpointFirst(Socket conn, int pid, TextWriter log)
    {
        var peer = conn.RemoteEndPoint;
        var information = conn.DuplicateAndClose(pid);
        log.WriteLine(peer);
        return information;
    }
}
