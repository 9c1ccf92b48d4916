// SDA2004: the duplicate sits in a TcpClient or UdpClient field; the client is closed, lost, or its Client property is closed.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class ClientLost
{
    private readonly TcpClient _client; //? SDA2004

    public ClientLost(Socket socket) => _client = new TcpClient { Client = socket.Duplicate() };

    public void Send() => _client.Client.Send("x"u8);
}

public sealed class ClientClosed : IDisposable
{
    private readonly TcpClient _client;

    public ClientClosed(Socket socket) => _client = new TcpClient { Client = socket.Duplicate() };

    public void Dispose() => _client.Dispose();
}

public sealed class InnerClosed : IDisposable
{
    private readonly TcpClient _client;

    public InnerClosed(Socket socket)
    {
        _client = new TcpClient();
        _client.Client = socket.Duplicate();
    }

    public void Dispose() => _client.Client.Close();
}

public sealed class StreamOfClientClosed : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public StreamOfClientClosed(Socket socket)
    {
        _client = new TcpClient { Client = socket.Duplicate() };
        _stream = _client.GetStream();
    }

    public void Dispose() => _stream.Dispose();
}

public sealed class CopyOfField(TcpClient client) : IDisposable
{
    private readonly TcpClient _client = client;
    private Socket? _copy; //! SDA2004

    public void Split() => _copy = _client.Client.Duplicate();

    public void Send() => _copy?.Send("x"u8);

    public void Dispose() => _client.Dispose();
}

public sealed class CopyOfFieldClosed(TcpClient client) : IDisposable
{
    private Socket? _copy;

    public void Split() => _copy = client.Client.Duplicate();

    public void Dispose()
    {
        _copy?.Dispose();
        client.Dispose();
    }
}

public sealed class UdpLost(UdpClient udp)
{
    private readonly Socket _copy = udp.Client.Duplicate(); //! SDA2004

    public int Available => _copy.Available;
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
