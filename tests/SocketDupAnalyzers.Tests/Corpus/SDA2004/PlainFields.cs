// SDA2004: a private field holds a duplicate and no member disposes it: no Dispose at all, Dispose of something else, Dispose of one of two.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class NoDispose
{
    private readonly Socket _writer; //! SDA2004

    public NoDispose(Socket socket) => _writer = socket.Duplicate();

    public void Send(byte[] data) => _writer.Send(data);
}

public sealed class DisposesOther : IDisposable
{
    private readonly Socket _reader;
    private readonly Socket _writer; //! SDA2004

    public DisposesOther(Socket socket)
    {
        _reader = socket;
        _writer = socket.Duplicate();
    }

    public void Send(byte[] data) => _writer.Send(data);

    public void Dispose() => _reader.Dispose();
}

public sealed class DisposesOneOfTwo : IDisposable
{
    private readonly Socket _first, _second; //! SDA2004

    public DisposesOneOfTwo(Socket socket)
    {
        _first = socket.Duplicate();
        _second = socket.Duplicate(); //? SDA2007
    }

    public void Send(byte[] data) => _second.Send(data);

    public void Dispose() => _first.Dispose();
}

public sealed class DisposesBoth : IDisposable
{
    private readonly Socket _first, _second;

    public DisposesBoth(Socket socket)
    {
        _first = socket.Duplicate();
        _second = socket.Duplicate();
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }
}

public sealed class OnlyShutsDown : IDisposable
{
    private readonly Socket _writer; //! SDA2004

    public OnlyShutsDown(Socket socket) => _writer = socket.Duplicate();

    public void Dispose() => _writer.Shutdown(SocketShutdown.Both);
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
