// SDA1005: wrappers over a socket object are aliases with a documented owner, not second owners of a descriptor.
using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;

class Cases
{
    static Stream Owning(Socket conn) => new NetworkStream(conn, ownsSocket: true);

    static Stream NotOwning(Socket conn) => new NetworkStream(conn, ownsSocket: false);

    static TcpClient Client(Socket conn) => new TcpClient { Client = conn };

    static UdpClient Datagrams(Socket conn) => new UdpClient { Client = conn };

    static SslStream Tls(Socket conn) => new SslStream(new NetworkStream(conn, true), leaveInnerStreamOpen: false);

    static PipeReader Pipe(TcpClient client) => PipeReader.Create(client.GetStream());

    static (StreamReader, StreamWriter) Text(TcpClient client)
    {
        NetworkStream stream = client.GetStream();
        return (new StreamReader(stream), new StreamWriter(stream));
    }

    static Socket Inner(TcpClient client) => client.Client;

    static SafeSocketHandle HandleOf(Socket conn) => conn.SafeHandle;

    static void StreamsSocket(NetworkStream stream)
    {
        using var second = new Socket(stream.Socket.SafeHandle); //! SDA1005
        Console.WriteLine(second.Connected);
    }

    static void FreshClientUnderneath(string host)
    {
        using var client = new TcpClient(host, 80);
        using var second = new Socket(new SafeSocketHandle(client.Client.Handle, true)); //! SDA1005
        Console.WriteLine(second.Connected);
    }
}
