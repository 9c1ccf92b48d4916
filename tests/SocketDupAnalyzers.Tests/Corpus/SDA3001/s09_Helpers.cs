// One method: helpers that send or receive on what they are handed; the operation is the call of the helper.
using System.Net.Sockets;

static class Helpers
{
    static async Task SendFrameAsync(Stream stream, byte[] body, CancellationToken token)
    {
        await stream.WriteAsync(BitConverter.GetBytes(body.Length), token);
        await stream.WriteAsync(body, token);
    }

    static void SendAll(Socket socket, byte[] data)
    {
        int sent = 0;
        while (sent < data.Length)
        {
            sent += socket.Send(data, sent, data.Length - sent, SocketFlags.None);
        }
    }

    static byte[] ReadExactly(Socket socket, int count)
    {
        var buffer = new byte[count];
        int read = 0;
        while (read < count)
        {
            read += socket.Receive(buffer, read, count - read, SocketFlags.None);
        }

        return buffer;
    }

    static void Deeper(Socket socket, byte[] data) => SendAll(socket, data);

    static int Describe(Socket socket) => socket.ReceiveBufferSize;

    static async Task TwoFrames(NetworkStream stream, byte[] a, byte[] b, CancellationToken token)
    {
        var first = SendFrameAsync(stream, a, token);
        var second = SendFrameAsync(stream, b, token); //! SDA3001
        await Task.WhenAll(first, second);
    }

    static async Task FrameAndWrite(NetworkStream stream, byte[] a, byte[] b, CancellationToken token)
    {
        _ = SendFrameAsync(stream, a, token);
        await stream.WriteAsync(b, token); //! SDA3001
    }

    static void InTasks(Socket socket, byte[] a, byte[] b)
    {
        Task.WaitAll(
            Task.Run(() => SendAll(socket, a)),
            Task.Run(() => Deeper(socket, b))); //! SDA3001
    }

    static void InLoop(Socket socket, List<byte[]> all)
    {
        foreach (var one in all)
        {
            new Thread(() => SendAll(socket, one)).Start(); //! SDA3001
        }
    }

    static async Task TwoReaders(Socket socket)
    {
        var header = Task.Run(() => ReadExactly(socket, 4));
        var body = ReadExactly(socket, 100); //! SDA3001
        Console.WriteLine(body.Length + (await header).Length);
    }

    static async Task Duplex(Socket socket, byte[] data)
    {
        var reply = Task.Run(() => ReadExactly(socket, 4));
        SendAll(socket, data);
        Console.WriteLine((await reply).Length);
    }

    static async Task OneAfterTheOther(NetworkStream stream, byte[] a, byte[] b, CancellationToken token)
    {
        await SendFrameAsync(stream, a, token);
        await SendFrameAsync(stream, b, token);
    }

    static async Task HelperWithoutIo(Socket socket, byte[] data)
    {
        var asking = Task.Run(() => Describe(socket));
        SendAll(socket, data);
        Console.WriteLine(await asking);
    }

    static readonly object s_wire = new();

    static void SendLocked(Socket socket, byte[] data)
    {
        lock (s_wire)
        {
            socket.Send(data);
        }
    }

    static void LockInsideTheHelper(Socket socket, byte[] a, byte[] b)
    {
        var first = Task.Run(() => SendLocked(socket, a));
        SendLocked(socket, b);
        first.Wait();
    }

    static void HalfLocked(Socket socket, byte[] a, byte[] b)
    {
        var first = Task.Run(() => SendLocked(socket, a));
        SendAll(socket, b); //! SDA3001
        first.Wait();
    }

    static async Task DifferentStreams(NetworkStream left, NetworkStream right, byte[] a, CancellationToken token)
    {
        await Task.WhenAll(SendFrameAsync(left, a, token), SendFrameAsync(right, a, token));
    }
}
