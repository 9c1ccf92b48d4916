// SDA1001: a TcpClient that was given the socket closes it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket ThroughClient(Socket conn, byte[] data)
    {
        var client = new TcpClient { Client = conn };
        client.GetStream().Write(data);
        client.Close(); //? SDA5003
        return conn.Duplicate(); //! SDA1001
    }

    static Socket Replaced(TcpClient client, Socket fresh)
    {
        client.Client.Close();
        client.Client = fresh;
        return client.Client.Duplicate();
    }

    static Socket StillOpen(Socket conn, byte[] data)
    {
        var client = new TcpClient { Client = conn };
        client.GetStream().Write(data);
        return conn.Duplicate();
    }

    static Socket OtherSocket(Socket conn, Socket other, byte[] data)
    {
        using (var client = new TcpClient { Client = other })
            client.GetStream().Write(data);
        return conn.Duplicate();
    }
}

static class SocketCopies
{
    [DllImport("libc.so.6", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeSocketHandle descriptor, Command command, int argument);

    private enum Command { CopyWithCloseOnExec = 1030 }

    private static SafeSocketHandle CopyHandle(SafeSocketHandle handle)
    {
        int number = Control(handle, Command.CopyWithCloseOnExec, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(number, ownsHandle: true);
    }

    private static Socket Open(SafeSocketHandle handle) => new Socket(CopyHandle(handle));

    public static Socket Duplicate(this Socket socket) => Open(socket.SafeHandle);
}
