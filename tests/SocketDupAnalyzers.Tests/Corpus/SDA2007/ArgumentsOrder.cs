// SDA2007: arguments are evaluated from left to right; the hand-over comes last.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Named : IDisposable
{
    private readonly Socket _socket;
    public string Name { get; set; }
    public Named(Socket socket, string name) => (_socket, Name) = (socket, name);
    public Named(string name, Socket socket) => (_socket, Name) = (socket, name);
    public void Dispose() => _socket.Dispose();
}

class Cases
{
    static Named DuplicateFirst(Socket conn, string path)
    {
        return new Named(conn.Duplicate(), File.ReadAllText(path)); //! SDA2007
    }

    static Named DuplicateLast(Socket conn, string path)
    {
        return new Named(File.ReadAllText(path), conn.Duplicate());
    }

    static Named TextFirst(Socket conn, string path)
    {
        string text = File.ReadAllText(path);
        return new Named(conn.Duplicate(), text);
    }

    static Named Constant(Socket conn) => new Named(conn.Duplicate(), "copy");

    static (Socket, string) TupleFirst(Socket conn, string path)
    {
        return (conn.Duplicate(), File.ReadAllText(path)); //! SDA2007
    }

    static (string, Socket) TupleLast(Socket conn, string path)
    {
        return (File.ReadAllText(path), conn.Duplicate());
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
