// Ownership: the Client setter of a TcpClient or UdpClient that is a field, a parameter or already stored takes the duplicate over; a local client that is dropped does not close it.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Clients : IDisposable
{
    private readonly TcpClient _client = new();
    private TcpClient? _late;
    private UdpClient? _udp;

    public void ToField(Socket s) => _client.Client = s.Duplicate();

    public void ToNewField(Socket s)
    {
        _late = new TcpClient();
        _late.Client = s.Duplicate();
    }

    public void ToStoredLocal(Socket s)
    {
        var client = new TcpClient();
        _late = client;
        client.Client = s.Duplicate();
    }

    public void ToLocalStoredLater(Socket s)
    {
        var client = new TcpClient();
        client.Client = s.Duplicate();
        _late = client;
    }

    public TcpClient ToReturned(Socket s)
    {
        var client = new TcpClient();
        client.Client = s.Duplicate();
        return client;
    }

    public void ToParameter(TcpClient client, Socket s) => client.Client = s.Duplicate();

    public void ToUdp(Socket s)
    {
        _udp = new UdpClient();
        _udp.Client = s.Duplicate();
    }

    public void ToUsing(Socket s)
    {
        using var client = new TcpClient();
        client.Client = s.Duplicate();
        client.GetStream().WriteByte(1);
    }

    public void ToDropped(Socket s)
    {
        var client = new TcpClient();
        client.Client = s.Duplicate(); //! SDA2001
        client.GetStream().WriteByte(1);
    }

    public void Dispose()
    {
        _client.Dispose();
        _late?.Dispose();
        _udp?.Dispose();
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
