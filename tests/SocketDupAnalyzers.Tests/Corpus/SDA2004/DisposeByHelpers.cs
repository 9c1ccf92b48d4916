// SDA2004 stays silent: a helper, extension method, ref helper, local function, callback or another member closes the field.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Closing
{
    public static void CloseQuietly(this Socket? socket)
    {
        try
        {
            socket?.Dispose();
        }
        catch (IOException)
        {
        }
    }

    public static void CloseAndClear(ref Socket? socket)
    {
        socket?.Dispose();
        socket = null;
    }

    public static void DisposeAll(params IDisposable?[] all)
    {
        foreach (var d in all)
        {
            d?.Dispose();
        }
    }
}

public sealed class ByExtension(Socket socket) : IDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    public void Dispose() => _copy.CloseQuietly();
}

public sealed class ByRefHelper(Socket socket) : IDisposable
{
    private Socket? _copy = socket.Duplicate();

    public void Dispose() => Closing.CloseAndClear(ref _copy);
}

public sealed class ByParams(Socket socket) : IDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    public void Dispose() => Closing.DisposeAll(_copy);
}

public sealed class ByStop(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Stop() => _copy.Close();
}

public sealed class ByPrivateMember(Socket socket) : IDisposable
{
    private Socket? _copy = socket.Duplicate();

    public void Dispose() => Cleanup(disposing: true);

    private void Cleanup(bool disposing)
    {
        if (disposing)
        {
            _copy?.Dispose();
        }

        _copy = null;
    }
}

public sealed class ByRegistration(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Start(CancellationToken stop) => stop.Register(() => _copy.Dispose());
}

public sealed class ByMethodGroup(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Start(CancellationToken stop) => stop.Register(_copy.Dispose);
}

public sealed class ByWorker(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public Task Start() => Task.Run(() =>
    {
        using (_copy)
        {
            _copy.Send("x"u8);
        }
    });
}

public sealed class ByFinalizer(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    ~ByFinalizer() => _copy.Dispose();
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
