// SDA2007: stored after a call that can throw.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Registry : IDisposable
{
    private readonly List<Socket> _all = new();
    private readonly Dictionary<string, Socket> _byName = new();
    private Socket? _last;

    public void SendThenAdd(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        _all.Add(copy);
    }

    public void SendThenField(Socket conn, byte[] data)
    {
        _last?.Dispose();
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        _last = copy;
    }

    public void AddThenSend(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        _all.Add(copy);
        copy.Send(data);
    }

    public void FieldThenSend(Socket conn, byte[] data)
    {
        _last?.Dispose();
        _last = conn.Duplicate();
        _last.Send(data);
    }

    public void AddDirect(Socket conn) => _all.Add(conn.Duplicate());

    public void MapDirect(Socket conn, string name) => _byName[name] = conn.Duplicate();

    public void MapComputed(Socket conn, Func<string> name) => _byName[name()] = conn.Duplicate();

    public void OutDirect(Socket conn, out Socket copy) => copy = conn.Duplicate();

    public void Dispose()
    {
        _last?.Dispose();
        foreach (var copy in _all)
            copy.Dispose();
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
