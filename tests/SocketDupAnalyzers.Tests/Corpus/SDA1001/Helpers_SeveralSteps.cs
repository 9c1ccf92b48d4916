// SDA1001: helpers that close and duplicate through several steps, tasks and delegates.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Steps
{
    public static Socket CloseAndGive(Socket socket)
    {
        socket.Close();
        return socket;
    }

    public static Socket KeepAndGive(Socket socket) => socket;

    public static async ValueTask<Socket> TwinAsync(Socket socket) => await Task.FromResult(socket.Duplicate());

    public static void Both(Socket first, Socket second)
    {
        first.Dispose();
        Console.WriteLine(second.Connected);
    }

    public static void Forward(Socket a, Socket b) => Both(b, a);
}

class Cases
{
    static Socket FluentClosed(Socket conn) => Steps.CloseAndGive(conn).Duplicate(); //! SDA1001

    static Socket FluentOpen(Socket conn) => Steps.KeepAndGive(conn).Duplicate();

    static Socket FirstOfBoth(Socket conn, Socket other)
    {
        Steps.Both(conn, other);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket SecondOfBoth(Socket conn, Socket other)
    {
        Steps.Both(conn, other);
        return other.Duplicate();
    }

    static Socket ForwardedFirst(Socket conn, Socket other)
    {
        Steps.Forward(conn, other);
        return conn.Duplicate();
    }

    static Socket ForwardedSecond(Socket conn, Socket other)
    {
        Steps.Forward(conn, other);
        return other.Duplicate(); //! SDA1001
    }

    static Socket NamedArguments(Socket conn, Socket other)
    {
        Steps.Both(second: conn, first: other);
        return conn.Duplicate();
    }

    static async Task<Socket> AsyncTwin(Socket conn)
    {
        conn.Close();
        return await Steps.TwinAsync(conn); //! SDA1001
    }

    static async Task<Socket> AsyncTwinFirst(Socket conn)
    {
        var twin = await Steps.TwinAsync(conn);
        conn.Close();
        return twin;
    }

    static Socket MethodGroup(Socket conn)
    {
        Action shut = conn.Close;
        shut();
        return conn.Duplicate(); //? SDA1001
    }

    static Socket MethodGroupLater(Socket conn)
    {
        Action shut = conn.Close;
        var twin = conn.Duplicate(); //? SDA2007
        shut();
        return twin;
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
