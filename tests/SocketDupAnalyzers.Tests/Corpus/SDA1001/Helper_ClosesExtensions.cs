// Support for extension helpers is part of the file itself: SDA1001 after an extension that closes.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Ends
{
    public static void End(this Socket? socket)
    {
        if (socket == null)
            return;
        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
        }
        socket.Close();
    }

    public static Socket Mark(this Socket socket) => socket;

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Fork(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle(copy, true));
    }
}

class Cases
{
    static Socket After(Socket conn)
    {
        conn.End();
        return conn.Fork(); //! SDA1001
    }

    static Socket AfterStaticCall(Socket conn)
    {
        Ends.End(conn);
        return Ends.Fork(conn); //! SDA1001
    }

    static Socket AfterFluent(Socket conn)
    {
        conn.Mark().Close();
        return conn.Fork(); //! SDA1001
    }

    static Socket Before(Socket conn)
    {
        var copy = conn.Fork(); //? SDA2007
        conn.End();
        return copy;
    }

    static Socket FluentOpen(Socket conn) => conn.Mark().Fork();
}
