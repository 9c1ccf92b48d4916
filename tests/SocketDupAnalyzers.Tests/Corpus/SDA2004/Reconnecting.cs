// SDA2004: the old value is closed before a new one is stored: some member disposes the field, so the rule is silent; overwritten and never closed is not.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class Reconnect
{
    private Socket? _copy;

    public void Attach(Socket socket)
    {
        _copy?.Dispose();
        _copy = socket.Duplicate();
    }
}

public sealed class ReconnectSwap
{
    private Socket? _copy;

    public void Attach(Socket socket)
    {
        var old = Interlocked.Exchange(ref _copy, socket.Duplicate());
        old?.Dispose();
    }
}

public sealed class ReconnectTuple
{
    private Socket? _copy;

    public void Attach(Socket socket)
    {
        var fresh = socket.Duplicate();
        (var old, _copy) = (_copy, fresh);
        old?.Close();
    }
}

public sealed class Overwrites
{
    private Socket? _copy; //! SDA2004

    public void Attach(Socket socket)
    {
        _copy = null;
        _copy = socket.Duplicate();
        _copy.Blocking = false;
    }
}

public sealed class OnlyNulls : IDisposable
{
    private Socket? _copy; //! SDA2004

    public void Attach(Socket socket) => _copy = socket.Duplicate();

    public void Dispose() => _copy = null;
}

public sealed class ClosesOnOnePath(Socket socket)
{
    private Socket? _copy = socket.Duplicate();

    public void Send(byte[] data)
    {
        if (_copy!.Send(data) == 0)
        {
            _copy.Close();
            _copy = null;
        }
    }
}

public sealed class ClosesInCatch(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Send(byte[] data)
    {
        try
        {
            _copy.Send(data);
        }
        catch (SocketException)
        {
            _copy.Dispose();
            throw;
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
