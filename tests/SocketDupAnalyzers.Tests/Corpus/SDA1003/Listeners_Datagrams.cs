// SDA1003: listeners, datagram clients and DuplicateAndClose as the socket that is closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;

class Cases
{
    static async Task AcceptAsync(TcpListener listener)
    {
        TcpClient client = await listener.AcceptTcpClientAsync();
        client.Dispose();
    }

    static async Task ListenAsync(UdpClient udp)
    {
        UdpReceiveResult result = await udp.ReceiveAsync();
        Console.WriteLine(result.Buffer.Length);
    }

    static async Task ListenerStopped(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = AcceptAsync(listener); //! SDA1003
        await Task.Yield();
        listener.Stop();
    }

    static async Task ListenerStoppedAfterAccept(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        await AcceptAsync(listener);
        listener.Stop();
    }

    static void DatagramReceiver(int port)
    {
        using var udp = new UdpClient(port);
        _ = ListenAsync(udp); //! SDA1003
    }

    static async Task DatagramReceiverAwaited(int port)
    {
        using var udp = new UdpClient(port);
        await ListenAsync(udp);
    }

    static async Task QueryAndAnswer(UdpClient udp, byte[] query)
    {
        using (udp)
        {
            Task<UdpReceiveResult> answer = udp.ReceiveAsync();
            await udp.SendAsync(query, query.Length);
            Console.WriteLine((await answer).Buffer.Length);
        }
    }

    static async Task ListenerClosedPeersLive(Socket listener)
    {
        Socket peer = await listener.AcceptAsync();
        _ = Task.Run(() =>
        {
            using (peer) peer.Send(new byte[1]);
        });
        listener.Close();
    }

    [SupportedOSPlatform("windows")]
    static SocketInformation HandedToProcess(Socket conn, int pid)
    {
        _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        return conn.DuplicateAndClose(pid);
    }

    [SupportedOSPlatform("windows")]
    static SocketInformation HandedToProcessAfterwards(Socket conn, int pid)
    {
        Task.Run(() => conn.Send(new byte[1])).Wait();
        return conn.DuplicateAndClose(pid);
    }

    static void UnixListener(string path)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        new Thread(() => listener.Accept().Dispose()).Start(); //! SDA1003
    }
}
