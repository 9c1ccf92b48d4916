// SDA1005: new Socket(other.SafeHandle) is a second owner; the first owner of a fresh or foreign handle is none.
using System.Net.Sockets;

class Cases
{
    static void Direct(Socket conn)
    {
        var worker = new Socket(conn.SafeHandle); //! SDA1005
        worker.Dispose();
    }

    static Socket Returned(Socket conn)
    {
        return new Socket(conn.SafeHandle); //! SDA1005
    }

    static Socket ExpressionBody(Socket conn) => new(conn.SafeHandle); //! SDA1005

    static void ThroughLocal(Socket conn)
    {
        SafeSocketHandle handle = conn.SafeHandle;
        using var worker = new Socket(handle); //! SDA1005
        Console.WriteLine(worker.Connected);
    }

    static void OfClient(TcpClient client)
    {
        using (var worker = new Socket(client.Client.SafeHandle)) //! SDA1005
            Console.WriteLine(worker.AddressFamily);
    }

    static void OfListener(TcpListener listener)
    {
        var second = new Socket(listener.Server.SafeHandle); //! SDA1005
        Task.Run(() => second.Accept()); //? SDA1003
    }

    static void OfAccepted(Socket listener)
    {
        using Socket peer = listener.Accept();
        using Socket writer = new Socket(peer.SafeHandle); //! SDA1005
        Console.WriteLine(writer.Connected);
    }

    static Socket ForeignHandle(SafeSocketHandle handle) => new Socket(handle);

    static Socket FreshHandle(IntPtr inherited) => new Socket(new SafeSocketHandle(inherited, ownsHandle: true));

    static void JustAnAlias(Socket conn, byte[] data)
    {
        Socket same = conn;
        same.Send(data);
    }

    static void OnlyLooksAtIt(Socket conn)
    {
        SafeSocketHandle handle = conn.SafeHandle;
        if (!handle.IsInvalid && !handle.IsClosed) Console.WriteLine("open");
    }

    static void OrdinarySockets(AddressFamily family)
    {
        using var a = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
        using var b = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Console.WriteLine(a.AddressFamily == b.AddressFamily);
    }
}
