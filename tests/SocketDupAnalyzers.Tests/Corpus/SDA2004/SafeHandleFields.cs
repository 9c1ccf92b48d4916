// SDA2004 on SafeSocketHandle fields: DangerousRelease is no close, SetHandleAsInvalid is a detach, handles wrapped by a Socket that closes.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class HandleOfCopy : IDisposable
{
    private readonly SafeSocketHandle _handle;

    public HandleOfCopy(SafeSocketHandle source) => _handle = Dup.Copy(source); //? SDA4003

    public void Dispose() => _handle.Dispose();
}

public sealed class HandleLost
{
    private readonly SafeSocketHandle _handle; //! SDA2004

    public HandleLost(SafeSocketHandle source) => _handle = Dup.Copy(source); //? SDA4003

    public bool Closed => _handle.IsClosed;
}

public sealed class HandleUnderSocket : IDisposable
{
    private readonly SafeSocketHandle _handle;
    private readonly Socket _socket;

    public HandleUnderSocket(SafeSocketHandle source)
    {
        _handle = Dup.Copy(source); //? SDA4003
        _socket = new Socket(_handle);
    }

    public void Dispose() => _socket.Dispose();
}

public sealed class SocketUnderHandle : IDisposable
{
    private readonly SafeSocketHandle _handle;

    public SocketUnderHandle(SafeSocketHandle source) => _handle = Dup.Copy(source); //? SDA4003

    public Socket Open() => new(_handle);

    public void Dispose() => _handle.Close();
}

public sealed class Detached
{
    private readonly SafeSocketHandle _handle;

    public Detached(SafeSocketHandle source) => _handle = Dup.Copy(source); //? SDA4003

    public IntPtr Release()
    {
        var raw = _handle.DangerousGetHandle();
        _handle.SetHandleAsInvalid();
        return raw;
    }
}

internal static class Dup
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    public static extern SafeSocketHandle Copy(SafeSocketHandle source);
}
