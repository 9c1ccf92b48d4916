// SDA2005: the description of a duplicate is dropped unread, in more ways than a discarded result.
using System.Net;
using System.Net.Sockets;

class Cases
{
    static void InBranch(Socket conn, int pid, bool hand)
    {
        if (hand)
            conn.DuplicateAndClose(pid); //! SDA2005
    }

    static void InLoop(List<Socket> all, int pid)
    {
        foreach (var conn in all)
        {
            var information = conn.DuplicateAndClose(pid); //! SDA2005
        }
    }

    static void Traced(Socket conn, int pid)
    {
        var information = conn.DuplicateAndClose(pid); //! SDA2005
        Console.WriteLine("handed over to " + pid);
    }

    static SocketInformation Returned(Socket conn, int pid) => conn.DuplicateAndClose(pid);

    static void Sent(Socket conn, int pid, Stream pipe) => pipe.Write(conn.DuplicateAndClose(pid).ProtocolInformation);

    static void Enqueued(Socket conn, int pid, Queue<SocketInformation> queue) => queue.Enqueue(conn.DuplicateAndClose(pid));

    static Socket Opened(Socket conn, int pid) => new(conn.DuplicateAndClose(pid));

    static void OnSomePath(Socket conn, int pid, Stream pipe, bool ready)
    {
        var information = conn.DuplicateAndClose(pid);
        if (ready)
            pipe.Write(information.ProtocolInformation);
    }
}
