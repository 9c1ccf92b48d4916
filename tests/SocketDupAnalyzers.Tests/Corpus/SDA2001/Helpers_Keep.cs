// SDA2001: passed to a constructor or method of the compilation that keeps or closes it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Worker : IDisposable
{
    private readonly Socket _socket;
    public Worker(Socket socket) => _socket = socket;
    public void Run() => _socket.Send([1]);
    public void Dispose() => _socket.Dispose();
}

sealed class Probe
{
    public EndPoint? Peer { get; }
    public Probe(Socket socket) => Peer = socket.RemoteEndPoint;
}

static class Sink
{
    private static readonly List<Socket> Kept = new();
    public static void Keep(Socket socket) => Kept.Add(socket);
    public static void Finish(Socket socket)
    {
        try { socket.Send([0]); }
        finally { socket.Close(); }
    }
    public static void Use(Socket socket) => socket.Send([0]);
    public static void UseDeep(Socket socket) => Use(socket);
    public static void KeepDeep(Socket socket) => Keep(socket);
}

class Cases
{
    static Worker IntoConstructor(Socket conn) => new Worker(conn.Duplicate());

    static void IntoKeeper(Socket conn) => Sink.Keep(conn.Duplicate());

    static void IntoDeepKeeper(Socket conn)
    {
        var copy = conn.Duplicate();
        Sink.KeepDeep(copy);
    }

    static void IntoCloser(Socket conn)
    {
        var copy = conn.Duplicate();
        Sink.Finish(copy);
    }

    static void IntoUser(Socket conn)
    {
        Sink.Use(conn.Duplicate()); //! SDA2001
    }

    static void IntoDeepUser(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        Sink.UseDeep(copy);
    }

    static EndPoint? IntoProbe(Socket conn)
    {
        var probe = new Probe(conn.Duplicate()); //! SDA2001
        return probe.Peer;
    }

    static void IntoUserWithUsing(Socket conn)
    {
        using var copy = conn.Duplicate();
        Sink.UseDeep(copy);
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
