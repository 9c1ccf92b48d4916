// SDA2004: protected, internal, private protected fields and explicit interface members that expose the value are silent; private nested access counts as the type's.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public interface IHasSocket
{
    Socket Socket { get; }
}

public class Wide(Socket socket)
{
    protected readonly Socket First = socket.Duplicate();
    internal readonly Socket Second = socket.Duplicate();
    private protected readonly Socket Third = socket.Duplicate();
    protected internal readonly Socket Fourth = socket.Duplicate();
    public readonly Socket Fifth = socket.Duplicate();
}

public sealed class Explicitly(Socket socket) : IHasSocket
{
    private readonly Socket _copy = socket.Duplicate();

    Socket IHasSocket.Socket => _copy;
}

public class ExposedByProtected(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    protected Socket Copy => _copy;
}

public sealed class ExposedAsStream(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Stream Open() => new NetworkStream(_copy, FileAccess.ReadWrite, ownsSocket: true);
}

public sealed class ExposedAsHandle(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate(); //? SDA2004

    public SafeSocketHandle Handle => _copy.SafeHandle;
}

public class BadlyHidden(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    protected void Send() => _copy.Send("x"u8);

    protected internal virtual int Available() => _copy.Available;
}

public sealed class ExposedByEvent(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public event Action<Socket>? Ready;

    public void Raise() => Ready?.Invoke(_copy);
}

public sealed class ExposedByLambda(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Func<Socket> Getter() => () => _copy;
}

public sealed class ExposedThroughPrivate(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Socket Get() => Inner();

    private Socket Inner() => _copy;
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
