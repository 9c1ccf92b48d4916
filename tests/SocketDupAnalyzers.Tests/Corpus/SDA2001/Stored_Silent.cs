// SDA2001: a duplicate that is stored is given away.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Registry : IDisposable
{
    private Socket? _last;
    private readonly Socket?[] _slots = new Socket?[8];
    private readonly List<Socket> _all = new();
    private readonly Dictionary<string, Socket> _byName = new();
    private readonly System.Collections.Concurrent.ConcurrentQueue<Socket> _queue = new();
    public Socket? Latest { get; private set; }

    public void Field(Socket conn)
    {
        _last?.Dispose();
        _last = conn.Duplicate();
    }

    public void Property(Socket conn) => Latest = conn.Duplicate();

    public void Slot(Socket conn, int index) => _slots[index] = conn.Duplicate();

    public void List(Socket conn)
    {
        var copy = conn.Duplicate();
        _all.Add(copy);
    }

    public void Map(Socket conn, string name)
    {
        var copy = conn.Duplicate();
        _byName[name] = copy;
    }

    public void Queue(Socket conn) => _queue.Enqueue(conn.Duplicate());

    public void Out(Socket conn, out Socket copy) => copy = conn.Duplicate();

    public void Ref(Socket conn, ref Socket? copy)
    {
        copy?.Dispose();
        copy = conn.Duplicate();
    }

    public void Forgotten(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        Console.WriteLine(_all.Count + copy.Available);
    }

    public void Dispose() => _last?.Dispose();
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
