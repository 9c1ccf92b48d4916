// SDA1001: DuplicateAndClose closes the source, so a second one on a path is asked of a closed socket.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static (SocketInformation, SocketInformation) Both(Socket conn, int first, int second)
    {
        var a = conn.DuplicateAndClose(first);
        var b = conn.DuplicateAndClose(second); //! SDA1001
        return (a, b);
    }

    static List<SocketInformation> ForEvery(Socket conn, int[] workers)
    {
        var list = new List<SocketInformation>();
        foreach (var pid in workers)
            list.Add(conn.DuplicateAndClose(pid)); //! SDA1001
        return list;
    }

    static SocketInformation Once(Socket conn, int pid) => conn.DuplicateAndClose(pid);

    static SocketInformation Either(Socket conn, int first, int second, bool useFirst)
    {
        if (useFirst)
            return conn.DuplicateAndClose(first);
        return conn.DuplicateAndClose(second);
    }

    static SocketInformation Conditional(Socket conn, int first, int second, bool useFirst) =>
        useFirst ? conn.DuplicateAndClose(first) : conn.DuplicateAndClose(second);

    static List<SocketInformation> OneSocketEach(Socket[] connections, int pid)
    {
        var list = new List<SocketInformation>();
        foreach (var conn in connections)
            list.Add(conn.DuplicateAndClose(pid));
        return list;
    }

    static SocketInformation FirstWorker(Socket conn, int[] workers)
    {
        foreach (var pid in workers)
        {
            if (pid <= 0)
                continue;
            return conn.DuplicateAndClose(pid);
        }
        return default;
    }
}
