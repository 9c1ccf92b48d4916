using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
internal static class DetachIdioms
{
    public static Socket Detach(TcpClient client)
    {
        Socket socket = client.Client;
        client.Client = null!;
        client.Dispose();
        socket.Send("x"u8);
        return socket;
    }

    public static void Accepted(Socket listener)
    {
        Socket client = listener.Accept();
        listener.Close();
        client.Send("x"u8);
        client.Close();
    }

    public static void AcceptedClient(TcpListener listener)
    {
        using TcpClient client = listener.AcceptTcpClient();
        listener.Stop();
        client.GetStream().Write("x"u8);
    }

    public static void Copy(Socket connection)
    {
        Socket copy = connection.Duplicate();
        new Thread(() =>
        {
            using (copy)
            {
                copy.Receive(new byte[1]);
            }
        }).Start();
        connection.Send("x"u8);
        connection.Close();
    }

    public static void Event(SocketAsyncEventArgs e, Socket socket)
    {
        e.Completed += (_, _) => socket.Close();
        if (!socket.SendAsync(e))
        {
            socket.NoDelay = true;
        }
    }

    public static void Reference(Socket socket, Action<int> use)
    {
        bool added = false;
        SafeSocketHandle handle = socket.SafeHandle;
        try
        {
            handle.DangerousAddRef(ref added);
            use((int)handle.DangerousGetHandle());
        }
        finally
        {
            if (added)
            {
                handle.DangerousRelease();
            }
        }

        socket.Send("x"u8);
    }

    public static async Task Swap(TcpClient client, string host)
    {
        client.Close();
        client = new TcpClient();
        await client.ConnectAsync(host, 1);
        client.GetStream().WriteByte(1);
        client.Close();
    }

    public static void Pairs(Socket a, Socket b)
    {
        (Socket Left, Socket Right) pair = (a, b);
        pair.Left.Close();
        pair.Right.Send("x"u8);
        b.Send("y"u8);
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
