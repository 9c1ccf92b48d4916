// SDA1001: a method named Duplicate whose body makes a new connection is no duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Connections
{
    public static Socket Duplicate(this Socket socket)
    {
        return new Socket(socket.AddressFamily, socket.SocketType, socket.ProtocolType);
    }

    public static Socket Copy(this Socket socket, EndPoint target)
    {
        var next = new Socket(socket.AddressFamily, socket.SocketType, socket.ProtocolType);
        next.Connect(target);
        return next;
    }

    public static Socket Dup(this Socket socket) => socket;
}

class Cases
{
    static Socket Fresh(Socket conn)
    {
        conn.Close();
        return conn.Duplicate();
    }

    static Socket FreshConnected(Socket conn, EndPoint target)
    {
        conn.Close();
        return conn.Copy(target);
    }

    static Socket Same(Socket conn)
    {
        conn.Close();
        return conn.Dup();
    }
}
