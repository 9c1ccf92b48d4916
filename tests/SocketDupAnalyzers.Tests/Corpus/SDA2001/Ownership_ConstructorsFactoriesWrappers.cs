// Ownership: into a constructor, factory, TcpClient { Client = }, NetworkStream(…, true), StreamWriter, SslStream chains.
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

internal sealed class Peer(Socket socket) : IDisposable
{
    public static Peer Create(Socket socket) => new(socket);

    public void Dispose() => socket.Dispose();
}

internal sealed class Facts(Socket socket)
{
    public string Name { get; } = socket.RemoteEndPoint?.ToString() ?? "";
}

internal static class Wraps
{
    public static Peer ByConstructor(Socket s) => new(s.Duplicate());

    public static Peer ByFactory(Socket s) => Peer.Create(s.Duplicate());

    public static void ByUsingWrapper(Socket s)
    {
        using var peer = new Peer(s.Duplicate());
    }

    public static string ByReaderOnly(Socket s)
    {
        var facts = new Facts(s.Duplicate()); //? SDA2001
        return facts.Name;
    }

    public static TcpClient ByInitializer(Socket s) => new() { Client = s.Duplicate() };

    public static void BySetter(Socket s)
    {
        using var client = new TcpClient();
        client.Client = s.Duplicate();
        client.GetStream().WriteByte(1);
    }

    public static void ByOwningStream(Socket s)
    {
        using var stream = new NetworkStream(s.Duplicate(), ownsSocket: true);
        stream.WriteByte(1);
    }

    public static void ByOwningStreamWithAccess(Socket s)
    {
        using var stream = new NetworkStream(s.Duplicate(), FileAccess.Write, true);
        stream.WriteByte(1);
    }

    public static async Task BySslAsync(Socket s, string host)
    {
        await using var ssl = new SslStream(new NetworkStream(s.Duplicate(), ownsSocket: true), leaveInnerStreamOpen: false);
        await ssl.AuthenticateAsClientAsync(host);
    }

    public static async Task BySslLeavingOpenAsync(Socket s, string host)
    {
        await using var ssl = new SslStream(new NetworkStream(s.Duplicate(), ownsSocket: true), leaveInnerStreamOpen: true); //! SDA2001
        await ssl.AuthenticateAsClientAsync(host);
    }

    public static void ByWriter(Socket s)
    {
        using var writer = new StreamWriter(new NetworkStream(s.Duplicate(), true), Encoding.UTF8);
        writer.WriteLine("hi");
    }

    public static void ByWriterLeavingOpen(Socket s)
    {
        using var stream = new NetworkStream(s.Duplicate(), true);
        using var writer = new StreamWriter(stream, Encoding.UTF8, 128, leaveOpen: true);
        writer.WriteLine("hi");
    }

    public static StreamReader Returned(Socket s) => new(new BufferedStream(new NetworkStream(s.Duplicate(), true)));

    public static void WrapperLost(Socket s)
    {
        var stream = new NetworkStream(s.Duplicate(), ownsSocket: true); //! SDA2001
        stream.WriteByte(1);
    }

    public static void ClientLost(Socket s)
    {
        var client = new TcpClient { Client = s.Duplicate() }; //! SDA2001
        client.GetStream().WriteByte(1);
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
