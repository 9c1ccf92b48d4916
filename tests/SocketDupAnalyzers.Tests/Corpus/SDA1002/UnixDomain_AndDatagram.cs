// SDA1002: the kind of socket makes no difference.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void UnixDomain(string path, byte[] data)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
        socket.Close();
        socket.Send(data); //! SDA1002
    }

    static void Datagram(EndPoint to, byte[] data)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Dispose();
        socket.SendTo(data, to); //! SDA1002
    }

    static void UnixDomainInOrder(string path, byte[] data)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
        socket.Send(data);
    }

    static void DatagramInOrder(EndPoint to, byte[] data)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.SendTo(data, to);
        socket.Close();
    }

    static void Multicast(IPAddress group)
    {
        using var udp = new UdpClient(4000);
        udp.JoinMulticastGroup(group);
        udp.DropMulticastGroup(group);
    }

    static void MulticastLate(IPAddress group)
    {
        var udp = new UdpClient(4000);
        udp.JoinMulticastGroup(group);
        udp.Close();
        udp.DropMulticastGroup(group); //! SDA1002
    }
}
