// SDA1001: sockets in properties, records and primary-constructor parameters.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Session(Socket conn)
{
    public Socket Conn { get; } = conn;

    public Socket Restart()
    {
        Conn.Close();
        return Conn.Duplicate(); //! SDA1001
    }

    public Socket Fork() => Conn.Duplicate();
}

sealed class Relay(Socket upstream, Socket downstream)
{
    public Socket Restart()
    {
        upstream.Close();
        return upstream.Duplicate(); //! SDA1001
    }

    public Socket Other()
    {
        upstream.Close();
        return downstream.Duplicate();
    }

    public Socket ForkFirst()
    {
        var copy = downstream.Duplicate();
        downstream.Close();
        return copy;
    }
}

sealed record Pair(Socket Left, Socket Right)
{
    public Socket Restart()
    {
        Left.Dispose();
        return Left.Duplicate(); //! SDA1001
    }
}

class Cases
{
    static Socket OfARecord(Pair pair)
    {
        pair.Left.Close();
        return pair.Left.Duplicate(); //! SDA1001
    }

    static Socket OfTheOtherSide(Pair pair)
    {
        pair.Left.Close();
        return pair.Right.Duplicate();
    }

    static Socket OfAnotherRecord(Pair pair, Pair other)
    {
        pair.Left.Close();
        return other.Left.Duplicate();
    }

    static Socket OfAnotherWith(Pair pair, Socket fresh)
    {
        pair.Left.Close();
        var next = pair with { Left = fresh };
        return next.Left.Duplicate();
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
