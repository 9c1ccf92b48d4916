// SDA2006: a stream that does not own the socket under it is closed, returned or stored, and nothing closes the socket.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Client
{
    private Socket? _socket;
    private Stream? _stream;

    // Found in SuperSocket's tests.
    public static async Task Ask(EndPoint server)
    {
        var client = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await client.ConnectAsync(server);
        using (var stream = new NetworkStream(client)) //! SDA2006
        using (var reader = new StreamReader(stream))
            Console.WriteLine(await reader.ReadLineAsync());
    }

    public static Stream Accepted(Socket listener) => new NetworkStream(listener.Accept()); //! SDA2006

    public static void OfNumber(Socket conn)
    {
        using var handle = new SafeSocketHandle(Native.dup((int)conn.Handle), ownsHandle: false); //! SDA2006 //? SDA4002 SDA4003 SDA4004
    }

    // Found in StackExchange.Redis: the field keeps the socket.
    public void Connect(EndPoint server)
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _socket.Connect(server);
        if (!_socket.Connected)
        {
            _socket.Dispose();
            _socket = null;
            return;
        }

        _stream = new BufferedStream(new NetworkStream(_socket), 1024);
    }

    public static void Beside(Socket listener)
    {
        using var conn = listener.Accept();
        using var stream = new NetworkStream(conn);
        stream.WriteByte(1);
    }

    public static void Decided(Socket listener, List<Socket> all)
    {
        var conn = listener.Accept();
        all.Add(conn);
        using var stream = new NetworkStream(conn);
        stream.WriteByte(1);
    }

    public static void Borrowed(Socket conn)
    {
        using var stream = new NetworkStream(conn);
        stream.WriteByte(1);
    }

    public static void Owning(Socket listener)
    {
        using var stream = new NetworkStream(listener.Accept(), ownsSocket: true);
        stream.WriteByte(1);
    }
}

static class Native
{
    [DllImport("libc")] public static extern int dup(int fd);
}
