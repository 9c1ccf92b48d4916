// SDA2001: a wrapper with leaveOpen: true closes nothing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

class Cases
{
    static void LeftOpen(Socket conn)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true); //! SDA2001
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.WriteLine("hello");
    }

    static void LeftOpenReader(Socket conn)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true); //! SDA2001
        using (var reader = new StreamReader(stream, Encoding.UTF8, false, 1024, true))
            Console.WriteLine(reader.ReadLine());
    }

    static void BothUsed(Socket conn)
    {
        using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.WriteLine("hello");
    }

    static void WriterCloses(Socket conn)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        using var writer = new StreamWriter(stream);
        writer.WriteLine("hello");
    }

    static void BinaryCloses(Socket conn)
    {
        var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: false))
            writer.Write(1);
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
