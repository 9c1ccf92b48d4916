// SDA2003 stays silent: the original is a parameter, field, property, element of a collection, or comes from unknown code.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal interface IPool
{
    Socket Rent();

    bool TryRent(out Socket socket);
}

internal sealed class Borrower
{
    private readonly Socket _socket;
    private readonly List<TcpClient> _clients = [];

    public Borrower(Socket socket) => _socket = socket;

    public TcpClient Client { get; } = new();

    public void OfParameter(Socket connection)
    {
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
    }

    public void OfField()
    {
        var worker = _socket.Duplicate();
        Task.Run(() => Serve(worker));
    }

    public Socket OfProperty() => Client.Client.Duplicate();

    public void OfElements()
    {
        foreach (var client in _clients)
        {
            var worker = client.Client.Duplicate();
            Task.Run(() => Serve(worker));
        }
    }

    public void OfRented(IPool pool)
    {
        var connection = pool.Rent();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
    }

    public void OfTryRented(IPool pool)
    {
        if (pool.TryRent(out var connection))
        {
            var worker = connection.Duplicate();
            Task.Run(() => Serve(worker));
        }
    }

    public void OfPattern(object state)
    {
        if (state is Socket { Connected: true } connection)
        {
            var worker = connection.Duplicate();
            Task.Run(() => Serve(worker));
        }
    }

    public static Socket OfRef(ref Socket connection) => connection.Duplicate();

    private static void Serve(Socket socket)
    {
        using var own = socket;
        own.Send("x"u8);
    }
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
