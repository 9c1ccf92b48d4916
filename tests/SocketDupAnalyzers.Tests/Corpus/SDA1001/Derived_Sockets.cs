// SDA1001: types that derive from Socket and TcpClient, and casts between them.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class TaggedSocket : Socket
{
    public string Tag { get; set; } = "";
    public TaggedSocket(SocketType type, ProtocolType protocol) : base(type, protocol) { }
}

sealed class TaggedClient : TcpClient
{
    public string Tag { get; set; } = "";
}

class Cases
{
    static Socket OfTagged(TaggedSocket conn)
    {
        conn.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket OfTaggedClient(TaggedClient client)
    {
        client.Client.Dispose();
        return client.Client.Duplicate(); //! SDA1001
    }

    static Socket ThroughAs(object item)
    {
        var conn = item as TaggedSocket;
        if (conn == null)
            throw new ArgumentException("no socket");
        conn.Tag = "forked";
        var copy = conn.Duplicate();
        conn.Close();
        return copy;
    }

    static Socket CastBack(Socket item)
    {
        var conn = (TaggedSocket)item;
        item.Close();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket TagOnly(TaggedSocket conn, Socket other)
    {
        conn.Close();
        conn.Tag = "closed";
        return other.Duplicate();
    }
}

static class SocketCopies
{
    [DllImport("libc.so.6", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeSocketHandle descriptor, Command command, int argument);

    private enum Command { CopyWithCloseOnExec = 1030 }

    private static SafeSocketHandle CopyHandle(SafeSocketHandle handle)
    {
        int number = Control(handle, Command.CopyWithCloseOnExec, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(number, ownsHandle: true);
    }

    private static Socket Open(SafeSocketHandle handle) => new Socket(CopyHandle(handle));

    public static Socket Duplicate(this Socket socket) => Open(socket.SafeHandle);
}
