// SDA2004: a base class disposes what it was handed or what an override names; Dispose(bool) patterns; partial types.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public abstract class Channel : IDisposable
{
    protected abstract Socket? Transport { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Transport?.Dispose();
        }
    }
}

public sealed class ByOverride(Socket socket) : Channel
{
    private readonly Socket _copy = socket.Duplicate();

    protected override Socket? Transport => _copy;
}

public sealed class ByDisposeBool(Socket socket) : Channel
{
    private readonly Socket _copy = socket.Duplicate();

    protected override Socket? Transport => null;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _copy.Dispose();
        }

        base.Dispose(disposing);
    }
}

public sealed class ForgetsInDisposeBool(Socket socket) : Channel
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    protected override Socket? Transport => null;

    protected override void Dispose(bool disposing)
    {
        _copy.Send("bye"u8);
        base.Dispose(disposing);
    }
}

public class Keeper(IDisposable inner) : IDisposable
{
    public void Dispose() => inner.Dispose();
}

public sealed class ByBaseConstructor : Keeper
{
    private readonly Socket _copy;

    private ByBaseConstructor(Socket copy)
        : base(copy) => _copy = copy;

    public static ByBaseConstructor Create(Socket socket) => new(socket.Duplicate());

    public void Send() => _copy.Send("x"u8);
}

public sealed partial class InParts
{
    private Socket? _copy;
    private Socket? _lost; //! SDA2004

    public void Start(Socket socket)
    {
        _copy = socket.Duplicate();
        _lost = socket.Duplicate();
    }
}

public sealed partial class InParts : IDisposable
{
    public void Dispose() => _copy?.Dispose();

    public void Send() => _lost?.Send("x"u8);
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
