// SDA2007: sockets that are no duplicates are not its subject.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Connections
{
    public static Socket Duplicate(this Socket socket) => new Socket(socket.AddressFamily, socket.SocketType, socket.ProtocolType);
}

class Cases
{
    static void NewSocket(EndPoint remote, byte[] data)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(remote);
        socket.Send(data);
        socket.Close();
    }

    static void Accepted(Socket listener, byte[] data)
    {
        var conn = listener.Accept();
        conn.Send(data);
        conn.Close();
    }

    static void NamedLikeOne(Socket conn, EndPoint remote, byte[] data)
    {
        var other = conn.Duplicate();
        other.Connect(remote);
        other.Send(data);
        other.Close();
    }

    static void Parameter(Socket conn, byte[] data)
    {
        conn.Send(data);
        conn.Close();
    }

    static void Client(string host, byte[] data)
    {
        var client = new TcpClient(host, 80);
        client.GetStream().Write(data);
        client.Close();
    }
}
