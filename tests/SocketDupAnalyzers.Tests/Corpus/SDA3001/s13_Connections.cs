// One method: what is one connection (duplicates, GetStream twice, NetworkStreams and wrappers over one socket, aliases) and what is not.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

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

static class Connections
{
    static async Task ThroughADuplicate(Socket socket, byte[] a, byte[] b)
    {
        using var copy = socket.Duplicate();
        var sending = Task.Run(() => copy.Send(a));
        socket.Send(b); //! SDA3001
        await sending;
    }

    static async Task TwoDuplicates(Socket socket, byte[] a, byte[] b)
    {
        using var left = socket.Duplicate();
        using var right = socket.Duplicate();
        await Task.WhenAll(
            Task.Run(() => left.Send(a)),
            Task.Run(() => right.Send(b))); //! SDA3001
    }

    static async Task GetStreamTwice(TcpClient client, byte[] a, byte[] b)
    {
        var first = client.GetStream();
        var second = client.GetStream();
        var writing = first.WriteAsync(a, 0, a.Length);
        await second.WriteAsync(b, 0, b.Length); //! SDA3001
        await writing;
    }

    static async Task ClientAndItsStream(TcpClient client, byte[] a, byte[] b)
    {
        var stream = client.GetStream();
        var writing = Task.Run(() => stream.Write(a, 0, a.Length));
        client.Client.Send(b); //! SDA3001
        await writing;
    }

    static async Task TwoNetworkStreams(Socket socket, byte[] a, byte[] b)
    {
        var left = new NetworkStream(socket, ownsSocket: false);
        var right = new NetworkStream(socket, ownsSocket: false);
        var writing = Task.Run(() => left.Write(a, 0, a.Length));
        right.Write(b, 0, b.Length); //! SDA3001
        await writing;
    }

    static async Task WriterOverTheStream(NetworkStream stream, byte[] a)
    {
        var writer = new StreamWriter(stream, Encoding.ASCII, 1024, leaveOpen: true) { AutoFlush = true };
        var writing = Task.Run(() => writer.WriteLine("HELO"));
        stream.Write(a, 0, a.Length); //! SDA3001
        await writing;
    }

    static async Task TwoWriters(NetworkStream stream)
    {
        var text = new StreamWriter(stream, leaveOpen: true);
        var binary = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var writing = Task.Run(() => text.WriteLine("HELO"));
        binary.Write(42); //! SDA3001
        await writing;
    }

    static async Task ThroughALocalAlias(Socket socket, byte[] a)
    {
        var same = socket;
        var sending = Task.Run(() => same.Send(a));
        socket.Send(a); //! SDA3001
        await sending;
    }

    static async Task DuplexOverDuplicates(Socket socket, byte[] a, byte[] buffer)
    {
        using var reader = socket.Duplicate();
        var reading = Task.Run(() => reader.Receive(buffer));
        socket.Send(a);
        Console.WriteLine(await reading);
    }

    static async Task TwoConnections(Socket left, Socket right, byte[] a)
    {
        var sending = Task.Run(() => left.Send(a));
        right.Send(a);
        await sending;
    }

    static async Task DuplicatesOfTwo(Socket left, Socket right, byte[] a)
    {
        using var copyOfLeft = left.Duplicate();
        using var copyOfRight = right.Duplicate();
        await Task.WhenAll(Task.Run(() => copyOfLeft.Send(a)), Task.Run(() => copyOfRight.Send(a)));
    }

    static async Task Reassigned(Socket first, Socket second, byte[] a)
    {
        var current = first;
        var sending = first.SendAsync(a, SocketFlags.None);
        current = second;
        await current.SendAsync(a, SocketFlags.None);
        await sending;
    }

    static async Task MemoryStreamIsNoSocket(byte[] a)
    {
        var memory = new MemoryStream();
        var writing = Task.Run(() => memory.Write(a, 0, a.Length));
        memory.Write(a, 0, a.Length);
        await writing;
    }
}
