// SDA2001: a method that stores the duplicate and also returns it lends it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Pool : IDisposable
{
    private Socket? _copy;
    private readonly List<Socket> _all = new();

    public Socket Get(Socket conn)
    {
        _copy ??= conn.Duplicate();
        return _copy;
    }

    public Socket Rent(Socket conn)
    {
        var copy = conn.Duplicate();
        _all.Add(copy);
        return copy;
    }

    public void Dispose()
    {
        _copy?.Dispose();
        foreach (var copy in _all)
            copy.Dispose();
    }
}

class Cases
{
    static void UsesLent(Pool pool, Socket conn, byte[] data)
    {
        var copy = pool.Get(conn);
        copy.Send(data);
    }

    static void UsesRented(Pool pool, Socket conn, byte[] data)
    {
        pool.Rent(conn).Send(data);
    }

    static void UsesOwn(Pool pool, Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Send(data);
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
