// SDA1003: the framework's own asynchronous operations, started and left pending at the close.
using System.Net;
using System.Net.Security;
using System.Net.Sockets;

class Cases
{
    static void SendDiscarded(IPEndPoint remote, byte[] data)
    {
        using var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
        conn.Connect(remote);
        _ = conn.SendAsync(data, SocketFlags.None); //! SDA1003
    }

    static void DatagramDiscarded(IPEndPoint remote, byte[] data)
    {
        using var udp = new UdpClient();
        _ = udp.SendAsync(data, data.Length, remote); //! SDA1003
    }

    static void ReceiveTimedOut(UdpClient udp)
    {
        var receive = udp.ReceiveAsync(); //! SDA1003
        Console.WriteLine(receive.IsCompleted);
        udp.Dispose();
    }

    static void WriteDiscarded(TcpClient client, byte[] data)
    {
        using var stream = client.GetStream();
        _ = stream.WriteAsync(data, 0, data.Length); //! SDA1003
    }

    static async Task FlushAndWrite(TcpClient client, string line)
    {
        await using var stream = client.GetStream();
        var writer = new StreamWriter(stream);
        _ = writer.WriteLineAsync(line); //? SDA1003
        await Task.CompletedTask;
    }

    static void Handshake(TcpClient client, string host)
    {
        using var tls = new SslStream(client.GetStream());
        _ = tls.AuthenticateAsClientAsync(host); //! SDA1003
    }

    static void CopyDiscarded(TcpClient client, Stream target)
    {
        using (client)
        {
            _ = client.GetStream().CopyToAsync(target); //! SDA1003
        }
    }

    static void AcceptPending(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = listener.AcceptTcpClientAsync(); //! SDA1003
    }

    static async Task SendAwaited(Socket conn, byte[] data)
    {
        using (conn)
            await conn.SendAsync(data);
    }

    static async Task WriteAwaited(TcpClient client, string line)
    {
        await using var stream = client.GetStream();
        await using var writer = new StreamWriter(stream);
        await writer.WriteLineAsync(line);
        await writer.FlushAsync();
    }

    static void ReadWaited(TcpClient client, byte[] data)
    {
        using var stream = client.GetStream();
        Task<int> read = stream.ReadAsync(data, 0, data.Length);
        Console.WriteLine(read.Result);
    }

    static async Task DelayIsNoSocketWork(TcpClient client)
    {
        using var stream = client.GetStream();
        _ = Task.Delay(1000);
        await stream.FlushAsync();
    }

    static async Task ValueTaskKept(Socket conn, byte[] data)
    {
        using (conn)
        {
            ValueTask<int> pending = conn.ReceiveAsync(data.AsMemory(), SocketFlags.None);
            Console.WriteLine("waiting");
            int n = await pending;
            Console.WriteLine(n);
        }
    }
}
