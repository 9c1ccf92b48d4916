// SDA2007: inside the helpers that duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Copies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Plain(Socket socket)
    {
        int number = fcntl(socket.SafeHandle, 1030, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle(number, ownsHandle: true));
    }

    public static Socket WithHandle(Socket socket)
    {
        int number = fcntl(socket.SafeHandle, 1030, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        var copy = new Socket(handle);
        return copy;
    }

    public static Socket WithOptions(Socket socket)
    {
        var copy = Plain(socket);
        copy.NoDelay = socket.NoDelay;
        copy.SendTimeout = socket.SendTimeout;
        return copy;
    }

    public static Socket WithInitializer(Socket socket)
    {
        int number = fcntl(socket.SafeHandle, 1030, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle(number, ownsHandle: true)) { NoDelay = true };
    }

    public static Socket WithKeepAlive(Socket socket)
    {
        var copy = Plain(socket); //! SDA2007
        copy.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        return copy;
    }

    public static Socket WithKeepAliveGuarded(Socket socket)
    {
        var copy = Plain(socket);
        try
        {
            copy.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            return copy;
        }
        catch (SocketException)
        {
            copy.Dispose();
            throw;
        }
    }
}
