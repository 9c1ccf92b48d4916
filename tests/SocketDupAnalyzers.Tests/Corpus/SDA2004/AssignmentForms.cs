// SDA2004: the duplicate reaches the field through a local, ?:, ??, a cast, a tuple, another field, this, or a chain.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class ThroughLocal
{
    private readonly Socket _copy; //! SDA2004

    public ThroughLocal(Socket socket)
    {
        var copy = socket.Duplicate();
        this._copy = copy;
    }

    public void Send() => _copy.Send("x"u8);
}

public sealed class ThroughConditional(Socket socket, bool copy)
{
    private readonly Socket? _copy = copy ? socket.Duplicate() : null; //! SDA2004

    public void Send() => _copy?.Send("x"u8);
}

public sealed class CopyOrBorrow(Socket socket, bool copy)
{
    private readonly Socket _copy = copy ? socket.Duplicate() : socket; //? SDA2004

    public void Send() => _copy.Send("x"u8);
}

public sealed class ThroughCast(Socket socket)
{
    private readonly IDisposable _copy = (IDisposable)socket.Duplicate(); //! SDA2004

    public bool Has => _copy is not null;
}

public sealed class ThroughTuple
{
    private readonly Socket _copy; //! SDA2004
    private readonly string _name;

    public ThroughTuple(Socket socket, string name) => (_copy, _name) = (socket.Duplicate(), name);

    public void Send() => _copy.Send(System.Text.Encoding.ASCII.GetBytes(_name));
}

public sealed class TwoFieldsOneClosed : IDisposable
{
    private readonly Socket _reader;
    private readonly Socket _writer;

    public TwoFieldsOneClosed(Socket socket)
    {
        var copy = socket.Duplicate();
        _reader = copy;
        _writer = copy;
    }

    public void Send() => _writer.Send("x"u8);

    public void Dispose() => _reader.Dispose();
}

public sealed class CastDisposed(Socket socket) : IDisposable
{
    private readonly object _copy = socket.Duplicate();

    public void Dispose()
    {
        if (_copy is IDisposable d)
        {
            d.Dispose();
        }
    }
}

public sealed class AsDisposed(Socket socket) : IDisposable
{
    private readonly object _copy = socket.Duplicate();

    public void Dispose() => (_copy as Socket)?.Close();
}

public sealed class TemporaryField
{
    private Socket? _copy;

    public void Once(Socket socket)
    {
        _copy = socket.Duplicate();
        try
        {
            Send();
        }
        finally
        {
            _copy.Dispose();
            _copy = null;
        }
    }

    private void Send() => _copy!.Send("x"u8);
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
