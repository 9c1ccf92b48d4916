// Readers over a connection and over its duplicate: a duplicate is not a second stream of data.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Dups
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern int SystemNativeDup(SafeHandle socket);

    public static Socket Duplicate(this Socket socket)
    {
        int fd = SystemNativeDup(socket.SafeHandle);
        if (fd < 0)
        {
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }
}

static class OverDuplicates
{
    static void ReaderEach(Socket socket)
    {
        using var copy = socket.Duplicate();
        var first = new StreamReader(new NetworkStream(socket, ownsSocket: false));
        var second = new StreamReader(new NetworkStream(copy, ownsSocket: false)); //! SDA3003
        Console.WriteLine(first.ReadLine());
        Console.WriteLine(second.ReadLine());
    }

    static void TwoDuplicates(Socket socket)
    {
        using var left = socket.Duplicate();
        using var right = socket.Duplicate();
        using var a = new NetworkStream(left, ownsSocket: false);
        using var b = new NetworkStream(right, ownsSocket: false);
        using var first = new StreamReader(a);
        Console.WriteLine(first.ReadLine());
        using var second = new StreamReader(b); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static void ReaderOnOneWriterOnTheOther(Socket socket)
    {
        using var copy = socket.Duplicate();
        using var reader = new StreamReader(new NetworkStream(socket, ownsSocket: false));
        using var writer = new StreamWriter(new NetworkStream(copy, ownsSocket: false)) { AutoFlush = true };
        writer.WriteLine(reader.ReadLine());
    }

    static void DuplicatesOfTwoConnections(Socket left, Socket right)
    {
        using var a = left.Duplicate();
        using var b = right.Duplicate();
        using var first = new StreamReader(new NetworkStream(a, ownsSocket: false));
        using var second = new StreamReader(new NetworkStream(b, ownsSocket: false));
        Console.WriteLine(first.ReadLine() + second.ReadLine());
    }

    static void ReaderOnOneRawReadsOnTheOther(Socket socket, byte[] buffer)
    {
        using var copy = socket.Duplicate();
        using var reader = new StreamReader(new NetworkStream(copy, ownsSocket: false));
        Console.WriteLine(reader.ReadLine());
        Console.WriteLine(socket.ReceiveBufferSize);
        socket.Send(buffer);
    }

    static void ClosedUnread(Socket socket)
    {
        using (var copy = socket.Duplicate())
        using (var first = new StreamReader(new NetworkStream(copy, ownsSocket: false)))
        {
            Console.WriteLine(first.CurrentEncoding.WebName);
        }

        using var second = new StreamReader(new NetworkStream(socket, ownsSocket: false));
        Console.WriteLine(second.ReadLine());
    }
}
