// SDA1002: UdpClient and its socket.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SendLate(UdpClient udp, byte[] data, IPEndPoint to)
    {
        udp.Close();
        udp.Send(data, data.Length, to); //! SDA1002
    }

    static byte[] ReceiveLate(UdpClient udp)
    {
        var from = new IPEndPoint(IPAddress.Any, 0);
        udp.Dispose();
        return udp.Receive(ref from); //! SDA1002
    }

    static void SocketLate(UdpClient udp, byte[] data)
    {
        var socket = udp.Client;
        udp.Close();
        socket.Send(data); //! SDA1002
    }

    static async Task<byte[]> InUsing(int port)
    {
        using var udp = new UdpClient(port);
        var result = await udp.ReceiveAsync();
        return result.Buffer;
    }

    static void SendFirst(UdpClient udp, byte[] data, IPEndPoint to)
    {
        udp.Send(data, data.Length, to);
        udp.Close();
    }

    static UdpClient Rebind(UdpClient udp, int port, byte[] data)
    {
        udp.Close();
        udp = new UdpClient(port);
        udp.Send(data, data.Length, "localhost", port);
        return udp;
    }

    static bool IsNull(UdpClient? udp)
    {
        udp?.Close();
        udp = null;
        return udp?.Client != null;
    }
}
