// SDA1001: TcpClient.Client is an alias, and so is the stream of the client.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket SocketOfClosedClient(TcpClient client)
    {
        var socket = client.Client;
        client.Close(); //? SDA5003
        return socket.Duplicate(); //! SDA1001
    }

    static Socket ClientAfterDispose(TcpClient client)
    {
        client.Dispose(); //? SDA5003
        return client.Client.Duplicate(); //! SDA1001
    }

    static Socket AfterStreamClose(TcpClient client, byte[] data)
    {
        using (var stream = client.GetStream()) //? SDA5003
            stream.Write(data);
        return client.Client.Duplicate(); //! SDA1001
    }

    static Socket SocketClosedUnderClient(TcpClient client)
    {
        client.Client.Close();
        return client.Client.Duplicate(); //! SDA1001
    }

    static Socket BeforeSocketClose(TcpClient client)
    {
        var copy = client.Client.Duplicate();
        client.Client.Close();
        return copy;
    }

    static Socket NeverClosed(TcpClient client, byte[] data)
    {
        client.GetStream().Write(data);
        return client.Client.Duplicate();
    }

    static Socket OtherClient(TcpClient client, TcpClient other)
    {
        client.Close();
        return other.Client.Duplicate();
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
