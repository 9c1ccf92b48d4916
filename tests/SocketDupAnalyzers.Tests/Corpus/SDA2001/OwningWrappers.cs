// SDA2001: a local owning wrapper is an alias, so the duty stays with it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void StreamDropped(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true); //! SDA2001
        stream.Write(data);
    }

    static void WriterDropped(Socket conn)
    {
        var writer = new StreamWriter(new NetworkStream(conn.Duplicate(), true)); //! SDA2001
        writer.WriteLine("hello");
        writer.Flush();
    }

    static void ClientDropped(Socket conn, byte[] data)
    {
        var client = new TcpClient { Client = conn.Duplicate() }; //! SDA2001
        client.GetStream().Write(data);
    }

    static void StreamUsed(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        stream.Write(data);
    }

    static void WriterUsed(Socket conn)
    {
        using var writer = new StreamWriter(new NetworkStream(conn.Duplicate(), true));
        writer.WriteLine("hello");
    }

    static void ClientUsed(Socket conn, byte[] data)
    {
        using var client = new TcpClient { Client = conn.Duplicate() };
        client.GetStream().Write(data);
    }

    static void StreamOfClientUsed(Socket conn, byte[] data)
    {
        var client = new TcpClient { Client = conn.Duplicate() }; //? SDA2007
        using var stream = client.GetStream();
        stream.Write(data);
    }

    static StreamReader ReaderReturned(Socket conn) => new StreamReader(new NetworkStream(conn.Duplicate(), ownsSocket: true));

    static async Task AwaitUsing(Socket conn, byte[] data)
    {
        await using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        await stream.WriteAsync(data);
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
