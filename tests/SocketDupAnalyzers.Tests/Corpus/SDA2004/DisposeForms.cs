// SDA2004 stays silent: every way in which Dispose closes the field.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class ByExchange(Socket socket) : IDisposable
{
    private Socket? _copy = socket.Duplicate();

    public void Dispose() => Interlocked.Exchange(ref _copy, null)?.Dispose();
}

public sealed class ByExchangeLocal(Socket socket) : IDisposable
{
    private Socket? _copy = socket.Duplicate();

    public void Dispose()
    {
        var copy = Interlocked.Exchange(ref _copy, null);
        if (copy is null)
        {
            return;
        }

        copy.Close();
    }
}

public sealed class ByPattern(Socket socket) : IDisposable
{
    private Socket? _copy = socket.Duplicate();

    public void Dispose()
    {
        if (_copy is { } copy)
        {
            _copy = null;
            copy.Dispose();
        }
    }
}

public sealed class ByLocal(Socket socket) : IDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    public void Dispose()
    {
        var copy = _copy;
        try { copy.Shutdown(SocketShutdown.Both); } catch (SocketException) { } //? SDA5001
        copy.Close();
    }
}

public sealed class ByUsing(Socket socket) : IDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    public void Dispose()
    {
        using (_copy)
        {
        }
    }
}

public sealed class ByUsingDeclaration(Socket socket) : IDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    public void Dispose()
    {
        using var copy = _copy;
    }
}

public sealed class ByCast(Socket socket) : IDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    void IDisposable.Dispose() => ((IDisposable)_copy).Dispose();
}

public sealed class ByLoop(Socket socket) : IDisposable
{
    private readonly Socket _one = socket.Duplicate();
    private readonly Socket _two = socket.Duplicate();

    public void Dispose()
    {
        foreach (var s in new[] { _one, _two })
        {
            s.Dispose();
        }
    }
}

public sealed class ByTimeout(Socket socket) : IDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    public void Dispose() => _copy.Close(0);
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
