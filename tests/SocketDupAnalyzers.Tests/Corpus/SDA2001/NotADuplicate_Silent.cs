// SDA2001: what is no duplicate is no subject of the rule.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Connections
{
    public static Socket Duplicate(this Socket socket) => new Socket(socket.AddressFamily, socket.SocketType, socket.ProtocolType);
    public static Socket Dup(this Socket socket) => socket;
    [DllImport("libc")] public static extern int isatty(int fd);
    [DllImport("libc", EntryPoint = "fcntl")] public static extern int Fcntl(int fd, int command, int argument);
}

class Cases
{
    static void NewConnection(Socket conn)
    {
        var other = conn.Duplicate();
        Console.WriteLine(other.AddressFamily);
    }

    static void SameObject(Socket conn)
    {
        var other = conn.Dup();
        Console.WriteLine(other.AddressFamily);
    }

    static void Flags(Socket conn)
    {
        int flags = Connections.Fcntl((int)conn.Handle, 1, 0); //? SDA4002
        Console.WriteLine(flags);
    }

    static void SetFlags(Socket conn) => Connections.Fcntl((int)conn.Handle, 2, 1); //? SDA4002

    static void Assigned(Socket conn, byte[] data)
    {
        var alias = conn;
        alias.Send(data);
    }

    static void Text(string conn)
    {
        var copy = new string(conn);
        Console.WriteLine(copy);
    }
}
