// SDA2007: SocketInformation is not its subject.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static SocketInformation Logged(Socket conn, int pid, string path)
    {
        var information = conn.DuplicateAndClose(pid);
        File.AppendAllText(path, "handed over");
        return information;
    }

    static void Sent(Socket conn, int pid, Stream pipe)
    {
        var information = conn.DuplicateAndClose(pid);
        pipe.Write(BitConverter.GetBytes(information.ProtocolInformation.Length));
        pipe.Write(information.ProtocolInformation);
    }

    static void Opened(SocketInformation information, byte[] data)
    {
        using var socket = new Socket(information);
        socket.Send(data);
    }

    static Socket OpenedAndReturned(SocketInformation information)
    {
        return new Socket(information);
    }
}
