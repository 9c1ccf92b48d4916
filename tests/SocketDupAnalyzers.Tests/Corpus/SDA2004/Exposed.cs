// SDA2004 stays silent: a non-private member exposes the field's value (property, method, out, ref, indexer, tuple, event argument).
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class ByProperty(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Socket Copy => _copy;
}

public sealed class ByMethod(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Socket GetSocket()
    {
        return _copy;
    }
}

public sealed class ByOut(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public bool TryGet(out Socket copy)
    {
        copy = _copy;
        return true;
    }
}

public sealed class ByTuple(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public (Socket Socket, int Id) Both() => (_copy, 1);
}

public sealed class ByIndexer(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Socket? this[int i] => i == 0 ? _copy : null;
}

internal sealed class ByRef(Socket socket)
{
    private Socket _copy = socket.Duplicate();

    internal ref Socket Copy => ref _copy;
}

public sealed class ByTask(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Task<Socket> GetAsync() => Task.FromResult(_copy);
}

public sealed class ExposesOnlyFacts(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    public bool Connected => _copy.Connected;

    public string? Peer => _copy.RemoteEndPoint?.ToString();

    public int Send(byte[] data) => _copy.Send(data);
}

public sealed class ExposedToPrivateOnly(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    private Socket Inner => _copy;

    public void Send() => Inner.Send("x"u8);
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
