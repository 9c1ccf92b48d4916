// SDA2004 on private auto-properties; public, internal and protected properties are silent.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public class Properties
{
    public Properties(Socket socket)
    {
        Private = socket.Duplicate();
        Public = socket.Duplicate();
        Internal = socket.Duplicate();
        Protected = socket.Duplicate();
    }

    private Socket Private { get; } //! SDA2004

    public Socket Public { get; }

    internal Socket Internal { get; }

    protected Socket Protected { get; }

    public void Send() => Private.Send("x"u8);
}

public sealed class PrivateClosed : IDisposable
{
    public PrivateClosed(Socket socket) => Copy = socket.Duplicate();

    private Socket Copy { get; set; }

    public void Dispose() => Copy.Dispose();
}

public sealed class PrivateSetterOnly
{
    public Socket? Copy { get; private set; }

    public void Start(Socket socket) => Copy = socket.Duplicate();
}

internal sealed class PublicField
{
    public Socket? Copy;
    internal Socket? Second;

    public void Start(Socket socket)
    {
        Copy = socket.Duplicate();
        Second = socket.Duplicate();
    }
}

public sealed class MixedUp
{
    private Socket? Hidden { get; set; } //! SDA2004

    public void Start(Socket socket) => Hidden = socket.Duplicate();

    public int Send(byte[] data) => Hidden?.Send(data) ?? 0;
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
