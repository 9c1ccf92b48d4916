// SDA1001: readers, writers and buffers close what they wrap unless leaveOpen says otherwise.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

class Cases
{
    static Socket ReaderCloses(Socket conn)
    {
        var reader = new StreamReader(new NetworkStream(conn, ownsSocket: true));
        string? line = reader.ReadLine();
        reader.Close();
        Console.WriteLine(line);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket WriterCloses(Socket conn)
    {
        using (var writer = new StreamWriter(new NetworkStream(conn, true)))
            writer.WriteLine("hello");
        return conn.Duplicate(); //! SDA1001
    }

    static Socket BufferCloses(Socket conn, byte[] data)
    {
        var stream = new NetworkStream(conn, true);
        using (var buffered = new BufferedStream(stream))
            buffered.Write(data);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket ReaderLeavesOpen(Socket conn)
    {
        var stream = new NetworkStream(conn, ownsSocket: true);
        using (var reader = new StreamReader(stream, Encoding.UTF8, false, 1024, leaveOpen: true))
            Console.WriteLine(reader.ReadLine());
        return conn.Duplicate();
    }

    static Socket WriterLeavesOpen(Socket conn)
    {
        var stream = new NetworkStream(conn, ownsSocket: true);
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.WriteLine("hello");
        return conn.Duplicate();
    }

    static Socket BinaryOverBorrowed(Socket conn)
    {
        using (var writer = new BinaryWriter(new NetworkStream(conn, ownsSocket: false)))
            writer.Write(42);
        return conn.Duplicate();
    }

    static Socket BinaryLeavesOpen(Socket conn)
    {
        var stream = new NetworkStream(conn, true);
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, true))
            writer.Write(42);
        return conn.Duplicate();
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
