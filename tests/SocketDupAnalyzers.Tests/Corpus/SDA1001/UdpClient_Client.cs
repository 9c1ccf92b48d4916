// SDA1001: UdpClient.Client is an alias.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket AfterClose(UdpClient udp)
    {
        Socket socket = udp.Client;
        udp.Close(); //? SDA5003
        return socket.Duplicate(); //! SDA1001
    }

    static Socket AfterUsing(UdpClient udp, byte[] data)
    {
        var socket = udp.Client;
        using (udp) //? SDA5003
            udp.Send(data, data.Length);
        return socket.Duplicate(); //! SDA1001
    }

    static Socket Open(UdpClient udp, byte[] data)
    {
        udp.Send(data, data.Length);
        return udp.Client.Duplicate();
    }

    static Socket SocketOnly(UdpClient udp)
    {
        var copy = udp.Client.Duplicate();
        udp.Client.Close();
        return copy;
    }
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
