// SDA2003: the duplicate leaves by out, ref, tuple, record, event or collection expression.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed record Accepted(Socket Socket, string Peer);

internal sealed class Outlets
{
    private readonly TcpListener _listener;

    public Outlets(TcpListener listener) => _listener = listener;

    public bool TryAccept(out Socket? worker)
    {
        worker = null;
        if (!_listener.Pending())
        {
            return false;
        }

        var connection = _listener.AcceptSocket();
        worker = connection.Duplicate(); //! SDA2003
        return true;
    }

    public void Replace(ref Socket current)
    {
        var connection = _listener.AcceptSocket();
        var old = current;
        current = connection.Duplicate(); //! SDA2003
        old.Dispose();
    }

    public (Socket Socket, DateTime At) AcceptStamped()
    {
        var connection = _listener.AcceptSocket();
        return (connection.Duplicate(), DateTime.UtcNow); //! SDA2003
    }

    public Accepted AcceptRecord()
    {
        var connection = _listener.AcceptSocket();
        var peer = connection.RemoteEndPoint?.ToString() ?? "?";
        return new Accepted(connection.Duplicate(), peer); //! SDA2003
    }

    public Accepted AcceptRecordWithOriginal()
    {
        var connection = _listener.AcceptSocket();
        Task.Run(() => Serve(connection.Duplicate()));
        return new Accepted(connection, "?");
    }

    public List<Socket> AcceptSome()
    {
        var connection = _listener.AcceptSocket();
        return [connection.Duplicate()]; //! SDA2003
    }

    public List<Socket> AcceptAll()
    {
        var connection = _listener.AcceptSocket();
        return [connection, connection.Duplicate()];
    }

    public Task<Socket> AcceptTask()
    {
        var connection = _listener.AcceptSocket();
        return Task.FromResult(connection.Duplicate()); //! SDA2003
    }

    public IEnumerable<Socket> AcceptMany()
    {
        while (true)
        {
            var connection = _listener.AcceptSocket();
            yield return connection.Duplicate(); //? SDA2003
        }
    }

    private static void Serve(Socket socket)
    {
        using (socket)
        {
            socket.Send("x"u8);
        }
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
