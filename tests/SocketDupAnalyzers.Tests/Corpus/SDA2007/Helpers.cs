// SDA2007: calls of methods of the compilation between, and hand-overs to them.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Sink
{
    private static readonly List<Socket> Kept = new();
    public static void Keep(Socket socket) => Kept.Add(socket);
    public static void Use(Socket socket) => socket.Send([1]);
    public static void Finish(Socket socket)
    {
        using (socket)
            socket.Send([0]);
    }
    public static int Compute(string text) => int.Parse(text);
}

class Cases
{
    static void UseThenKeep(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2007
        Sink.Use(copy);
        Sink.Keep(copy);
    }

    static void UseThenFinish(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2007
        Sink.Use(copy);
        Sink.Finish(copy);
    }

    static int ComputeBetween(Socket conn, string text)
    {
        var copy = conn.Duplicate(); //! SDA2007
        int result = Sink.Compute(text);
        copy.Close();
        return result;
    }

    static void KeepDirect(Socket conn) => Sink.Keep(conn.Duplicate());

    static void FinishLocal(Socket conn)
    {
        var copy = conn.Duplicate();
        Sink.Finish(copy);
    }

    static void KeepThenUse(Socket conn)
    {
        var copy = conn.Duplicate();
        Sink.Keep(copy);
        Sink.Use(copy);
    }

    static void UseInUsing(Socket conn)
    {
        using var copy = conn.Duplicate();
        Sink.Use(copy);
        Sink.Compute("1");
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
