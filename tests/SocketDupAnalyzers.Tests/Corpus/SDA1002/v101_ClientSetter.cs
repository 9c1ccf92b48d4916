using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
internal static class ClientSetter
{
    public static NetworkStream Steal(TcpClient client)
    {
        Socket socket = client.Client;
        client.Client = null!;
        client.Close();
        socket.NoDelay = true;
        return new NetworkStream(socket, ownsSocket: true);
    }

    public static void Replace(TcpClient client, Socket other)
    {
        Socket old = client.Client;
        client.Client = other;
        client.Close();
        old.Send("x"u8);
        old.Close();
    }

    public static Socket Accept(TcpListener listener)
    {
        using TcpClient client = listener.AcceptTcpClient();
        Socket socket = client.Client;
        client.Client = null!;
        return socket;
    }

    public static Socket Copy(TcpClient client)
    {
        Socket socket = client.Client;
        client.Client = null!;
        client.Dispose();
        return socket.Duplicate();
    }
}

internal static class SocketDup
{
    public static Socket Duplicate(this Socket socket)
    {
        int fd = dup((int)socket.Handle);
        if (fd < 0)
        {
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);
}
