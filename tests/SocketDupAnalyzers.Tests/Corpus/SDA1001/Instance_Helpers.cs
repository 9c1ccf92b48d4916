// SDA1001: duplicating instance methods made from a field of this, on one object and on another.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Channel : IDisposable
{
    private readonly Socket _socket;

    public Channel(Socket socket) => _socket = socket;

    public Socket Fork() => _socket.Duplicate();

    public Socket CloseAndFork()
    {
        _socket.Close();
        return Fork(); //! SDA1001
    }

    public Socket ForkAndClose()
    {
        var copy = Fork();
        _socket.Close();
        return copy;
    }

    public Socket ForkOther(Channel other)
    {
        _socket.Close();
        return other.Fork();
    }

    public void Dispose() => _socket.Dispose();
}

class Cases
{
    static Socket OfOpen(Channel channel)
    {
        var copy = channel.Fork();
        channel.Dispose();
        return copy;
    }

    static Socket OfAnother(Channel channel, Channel other)
    {
        channel.Dispose();
        return other.Fork();
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
