// SDA2007: an owning wrapper that is used before it is closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Stream(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true); //! SDA2007
        stream.Write(data);
        stream.Close();
    }

    static string? Reader(Socket conn)
    {
        var reader = new StreamReader(new NetworkStream(conn.Duplicate(), ownsSocket: true)); //! SDA2007
        string? line = reader.ReadLine();
        reader.Dispose();
        return line;
    }

    static void StreamUsing(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        stream.Write(data);
    }

    static string? ReaderUsing(Socket conn)
    {
        using (var reader = new StreamReader(new NetworkStream(conn.Duplicate(), ownsSocket: true)))
            return reader.ReadLine();
    }

    static void StreamFinally(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        try
        {
            stream.Write(data);
        }
        finally
        {
            stream.Dispose();
        }
    }

    static void StreamCatch(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        try
        {
            stream.Write(data);
        }
        catch (IOException)
        {
            stream.Dispose();
            throw;
        }
        stream.Dispose();
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
