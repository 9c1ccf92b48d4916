// SDA2001: duplicates inferred through several wrappers; those that lose it on the way report themselves.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Level0
{
    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    internal static extern int Control(SafeHandle handle, int command, int argument);
}

static class Level1
{
    internal static SafeSocketHandle CopyHandle(Socket socket)
    {
        int number = Level0.Control(socket.SafeHandle, 1030, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(number, ownsHandle: true);
    }
}

static class Level2
{
    internal static Socket Copy(Socket socket) => new Socket(Level1.CopyHandle(socket));
    internal static NetworkStream CopyStream(Socket socket) => new NetworkStream(Copy(socket), ownsSocket: true);
}

class Cases
{
    static void HandleDropped(Socket conn)
    {
        var handle = Level1.CopyHandle(conn); //! SDA2001
        Console.WriteLine(handle.IsInvalid);
    }

    static void SocketDropped(Socket conn, byte[] data)
    {
        var copy = Level2.Copy(conn); //! SDA2001
        copy.Send(data);
    }

    static void StreamDropped(Socket conn, byte[] data)
    {
        var stream = Level2.CopyStream(conn); //! SDA2001
        stream.Write(data);
    }

    static void HandleUsed(Socket conn)
    {
        using var handle = Level1.CopyHandle(conn);
        Console.WriteLine(handle.IsInvalid);
    }

    static void StreamUsed(Socket conn, byte[] data)
    {
        using var stream = Level2.CopyStream(conn);
        stream.Write(data);
    }

    static Socket Returned(Socket conn) => Level2.Copy(conn);

    static Socket Wrapped(Socket conn) => new Socket(Level1.CopyHandle(conn));
}
