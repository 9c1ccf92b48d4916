// SDA2004: wrappers over the duplicate: closing an owning wrapper is enough, closing a non-owning one is not.
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class OwningStreamClosed : IDisposable
{
    private readonly Socket _copy;
    private readonly NetworkStream _stream;

    public OwningStreamClosed(Socket socket)
    {
        _copy = socket.Duplicate();
        _stream = new NetworkStream(_copy, ownsSocket: true);
    }

    public void Dispose() => _stream.Dispose();
}

public sealed class SocketClosedUnderStream : IDisposable
{
    private readonly Socket _copy;
    private readonly NetworkStream _stream;

    public SocketClosedUnderStream(Socket socket)
    {
        _copy = socket.Duplicate();
        _stream = new NetworkStream(_copy, ownsSocket: true);
    }

    public void Write(byte[] data) => _stream.Write(data);

    public void Dispose() => _copy.Dispose();
}

public sealed class NonOwningStreamClosed : IDisposable
{
    private readonly Socket _copy; //! SDA2004
    private readonly NetworkStream _stream;

    public NonOwningStreamClosed(Socket socket)
    {
        _copy = socket.Duplicate();
        _stream = new NetworkStream(_copy, ownsSocket: false);
    }

    public void Dispose() => _stream.Dispose();
}

public sealed class StreamLost
{
    private readonly NetworkStream _stream; //? SDA2004

    public StreamLost(Socket socket) => _stream = new NetworkStream(socket.Duplicate(), ownsSocket: true);

    public void Write(byte[] data) => _stream.Write(data);
}

public sealed class ReaderClosed : IDisposable
{
    private readonly Socket _copy;
    private readonly StreamReader _reader;

    public ReaderClosed(Socket socket)
    {
        _copy = socket.Duplicate();
        _reader = new StreamReader(new NetworkStream(_copy, true));
    }

    public void Dispose() => _reader.Dispose();
}

public sealed class SslClosed : IAsyncDisposable
{
    private readonly Socket _copy;
    private readonly SslStream _ssl;

    public SslClosed(Socket socket)
    {
        _copy = socket.Duplicate();
        _ssl = new SslStream(new NetworkStream(_copy, ownsSocket: true), leaveInnerStreamOpen: false);
    }

    public ValueTask DisposeAsync() => _ssl.DisposeAsync();
}

public sealed class ClientClosed : IDisposable
{
    private readonly Socket _copy;
    private readonly TcpClient _client;

    public ClientClosed(Socket socket)
    {
        _copy = socket.Duplicate();
        _client = new TcpClient { Client = _copy };
    }

    public void Dispose() => _client.Close();
}

public sealed class LocalStreamOnly
{
    private readonly Socket _copy; //! SDA2004

    public LocalStreamOnly(Socket socket) => _copy = socket.Duplicate();

    public void Write(byte[] data)
    {
        using var stream = new NetworkStream(_copy, ownsSocket: false);
        stream.Write(data);
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
