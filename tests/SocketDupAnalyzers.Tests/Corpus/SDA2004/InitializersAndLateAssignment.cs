// SDA2004: assigned in a method, an async method, a lambda, by ??= or conditionally; field of nullable type.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class Late(Socket socket)
{
    private Socket? _copy; //! SDA2004

    public void Start() => _copy = socket.Duplicate();

    public void Send() => _copy?.Send("x"u8);
}

public sealed class Lazily(Socket socket)
{
    private Socket? _copy; //! SDA2004

    public void Send() => (_copy ??= socket.Duplicate()).Send("x"u8);
}

public sealed class FromPrimary(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    public void Send() => _copy.Send("x"u8);
}

public sealed class Asynchronous
{
    private Socket? _copy; //! SDA2004

    public async Task ConnectAsync(string host)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(host, 80);
        _copy = socket.Duplicate();
    }

    public Task SendAsync() => _copy!.SendAsync(new byte[1]);
}

public sealed class InLambda
{
    private Socket? _copy; //! SDA2004

    public Task Start(Socket socket) => Task.Run(() =>
    {
        _copy = socket.Duplicate();
        _copy.Send("x"u8);
    });
}

public sealed class LazilyClosed(Socket socket) : IDisposable
{
    private Socket? _copy;

    public void Send() => (_copy ??= socket.Duplicate()).Send("x"u8);

    public void Dispose() => _copy?.Dispose();
}

public sealed class Conditionally : IDisposable
{
    private readonly Socket? _copy;

    public Conditionally(Socket socket, bool copy)
    {
        if (copy)
        {
            _copy = socket.Duplicate();
        }
    }

    public void Dispose()
    {
        if (_copy != null)
        {
            _copy.Close();
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
