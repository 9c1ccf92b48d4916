// SDA2004 in structs, record structs, records, nested types and generic types.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public readonly struct Lease
{
    private readonly Socket _copy; //! SDA2004

    public Lease(Socket socket) => _copy = socket.Duplicate();

    public void Send() => _copy.Send("x"u8);
}

public readonly struct ClosedLease : IDisposable
{
    private readonly Socket _copy;

    public ClosedLease(Socket socket) => _copy = socket.Duplicate();

    public void Dispose() => _copy?.Dispose();
}

public ref struct StackLease
{
    private Socket _copy;

    public StackLease(Socket socket) => _copy = socket.Duplicate();

    public void Dispose() => _copy.Dispose();
}

public sealed record Connection(string Name)
{
    private Socket? _copy; //! SDA2004

    public void Attach(Socket socket) => _copy = socket.Duplicate();

    public void Send() => _copy?.Send("x"u8);
}

public sealed record Positional(Socket Copy)
{
    public static Positional Of(Socket socket) => new(socket.Duplicate());
}

public sealed class Outer(Socket socket)
{
    private readonly Inner _inner = new(socket);

    public void Send() => _inner.Send();

    private sealed class Inner(Socket socket)
    {
        private readonly Socket _copy = socket.Duplicate(); //! SDA2004

        public void Send() => _copy.Send("x"u8);
    }
}

public sealed class OuterCloses(Socket socket) : IDisposable
{
    private readonly Inner _inner = new(socket);

    public void Dispose() => _inner.Close();

    private sealed class Inner(Socket socket)
    {
        private readonly Socket _copy = socket.Duplicate();

        public void Close() => _copy.Close();
    }
}

public sealed class Generic<T>(Socket socket)
    where T : struct
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    public T Last { get; private set; }

    public void Send(T value)
    {
        Last = value;
        _copy.Send("x"u8);
    }
}

public sealed class NestedCloser(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public IDisposable Open() => new Scope(this);

    private sealed class Scope(NestedCloser owner) : IDisposable
    {
        public void Dispose() => owner._copy.Dispose();
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
