// SDA2003: the original is connected here, the duplicate is returned; and look-alikes that return or close the original.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Dialer
{
    public static Socket DialLeaky(EndPoint remote)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(remote);
        return socket.Duplicate(); //! SDA2003
    }

    public static async Task<Socket> DialLeakyAsync(EndPoint remote, CancellationToken stop)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(remote, stop);
        var copy = socket.Duplicate(); //! SDA2003
        return copy;
    }

    public static Socket DialThroughClient(string host, int port)
    {
        var client = new TcpClient(host, port);
        return client.Client.Duplicate(); //! SDA2003
    }

    public static Socket DialAndClose(EndPoint remote)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(remote);
        var copy = socket.Duplicate();
        socket.Close();
        return copy;
    }

    public static Socket DialInFinally(EndPoint remote)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(remote);
            return socket.Duplicate();
        }
        finally
        {
            socket.Dispose();
        }
    }

    public static (Socket Reader, Socket Writer) DialPair(EndPoint remote)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(remote);
        return (socket, socket.Duplicate());
    }

    public static Socket DialKeepingBoth(EndPoint remote, out Socket original)
    {
        original = new Socket(SocketType.Stream, ProtocolType.Tcp);
        original.Connect(remote);
        return original.Duplicate();
    }
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
