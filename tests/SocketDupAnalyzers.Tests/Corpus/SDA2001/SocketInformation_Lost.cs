// SDA2001 gives way to SDA2005 where the result of DuplicateAndClose is lost.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Statement(Socket conn, int pid)
    {
        conn.DuplicateAndClose(pid); //! SDA2005
    }

    static void Discard(Socket conn, int pid)
    {
        _ = conn.DuplicateAndClose(pid); //! SDA2005
    }

    static void NeverRead(Socket conn, int pid)
    {
        var information = conn.DuplicateAndClose(pid); //! SDA2005
    }

    static byte[] Bytes(Socket conn, int pid) => conn.DuplicateAndClose(pid).ProtocolInformation;

    static void Sent(Socket conn, int pid, Stream pipe)
    {
        var information = conn.DuplicateAndClose(pid);
        pipe.Write(information.ProtocolInformation);
    }

    static SocketInformation Returned(Socket conn, int pid)
    {
        var information = conn.DuplicateAndClose(pid);
        return information;
    }
}
