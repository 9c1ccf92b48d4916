// SDA2007: properties, indexers and simple expressions between do not count.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Options(Socket conn)
    {
        var copy = conn.Duplicate();
        copy.NoDelay = true;
        copy.ReceiveBufferSize = 65536;
        copy.LingerState = new LingerOption(false, 0);
        return copy;
    }

    static (Socket, EndPoint?) Peer(Socket conn)
    {
        var copy = conn.Duplicate();
        var peer = copy.RemoteEndPoint;
        return (copy, peer);
    }

    static (Socket, int) Arithmetic(Socket conn, int[] numbers)
    {
        var copy = conn.Duplicate();
        int sum = numbers[0] + numbers.Length;
        return (copy, sum);
    }

    static (Socket, string) Text(Socket conn, string name)
    {
        var copy = conn.Duplicate();
        string text = name + "/" + nameof(conn);
        return (copy, text);
    }

    static (Socket, long) Conversions(Socket conn, int number)
    {
        var copy = conn.Duplicate();
        long wide = number;
        object boxed = wide;
        return (copy, (long)boxed);
    }

    static Socket OptionByMethod(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.IOControl(IOControlCode.KeepAliveValues, [1], null);
        return copy;
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
