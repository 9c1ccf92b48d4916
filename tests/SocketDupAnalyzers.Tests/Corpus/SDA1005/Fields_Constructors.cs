// SDA1005: second owners made in constructors, initializers and properties of types that keep them.
using System.Net.Sockets;

sealed class TwoSided : IDisposable
{
    private readonly Socket _reader;
    private readonly Socket _writer;

    public TwoSided(Socket conn)
    {
        _reader = conn;
        _writer = new Socket(conn.SafeHandle); //! SDA1005
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
    }
}

sealed class FromField : IDisposable
{
    private readonly Socket _inner = new(SocketType.Stream, ProtocolType.Tcp);

    public Socket Expose() => new Socket(_inner.SafeHandle); //! SDA1005

    public SafeSocketHandle ExposeHandle() => new SafeSocketHandle(_inner.Handle, ownsHandle: true); //! SDA1005

    public SafeSocketHandle Lend() => _inner.SafeHandle;

    public Socket Alias() => new Socket(new SafeSocketHandle(_inner.Handle, ownsHandle: false));

    public void Dispose() => _inner.Dispose();
}

sealed class Captured(Socket conn)
{
    public Socket Worker() => new(conn.SafeHandle); //! SDA1005
    public SafeSocketHandle Handle => conn.SafeHandle;
}

sealed class Initialized(Socket conn) : IDisposable
{
    private readonly Socket _worker = new(conn.SafeHandle); //! SDA1005
    public void Dispose() => _worker.Dispose();
}

sealed record Inherited(IntPtr Number)
{
    public Socket Open() => new Socket(new SafeSocketHandle(Number, ownsHandle: true));
}

sealed class HandleHolder(SafeSocketHandle handle) : IDisposable
{
    private readonly Socket _socket = new Socket(handle);
    public void Dispose() => _socket.Dispose();
}

// A type of the project's own that merely has members of these names.
sealed class LookAlike
{
    public IntPtr Handle { get; init; }
    public SafeSocketHandle SafeHandle { get; } = new(new IntPtr(7), true);
}

static class Uses
{
    static SafeSocketHandle FromLookAlike(LookAlike item) => new SafeSocketHandle(item.Handle, ownsHandle: true);
    static Socket FromLookAlikeHandle(LookAlike item) => new Socket(item.SafeHandle);
}
