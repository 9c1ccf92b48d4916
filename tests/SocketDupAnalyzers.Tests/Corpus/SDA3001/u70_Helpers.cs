// Helpers that send what they are handed, from several sides and in turn.
using System.Net.Sockets;
using System.Text;

namespace E04;

internal static class Wire
{
    public static async Task WriteFrameAsync(this Stream stream, byte kind, ReadOnlyMemory<byte> body, CancellationToken ct = default)
    {
        await stream.WriteAsync(new[] { kind }, ct);
        await stream.WriteAsync(body, ct);
    }

    public static void WriteLine(this Socket socket, string text) => socket.Send(Encoding.UTF8.GetBytes(text + "\n"));

    public static async Task<byte[]> ReadFrameAsync(Stream stream, int size)
    {
        var buffer = new byte[size];
        await stream.ReadExactlyAsync(buffer);
        return buffer;
    }
}

public sealed class FrameClient
{
    private readonly NetworkStream _stream;
    private readonly Task _acks;

    public FrameClient(NetworkStream stream)
    {
        _stream = stream;
        _acks = Task.Run(AcksAsync);
    }

    private async Task AcksAsync()
    {
        while (true)
        {
            var frame = await Wire.ReadFrameAsync(_stream, 16);
            await _stream.WriteFrameAsync(2, frame);
        }
    }

    public Task SendAsync(byte[] body) => _stream.WriteFrameAsync(1, body); //! SDA3001

    public Task Acks => _acks;
}

public static class Commands
{
    public static async Task OverlapAsync(NetworkStream stream, byte[] a, byte[] b)
    {
        var one = stream.WriteFrameAsync(1, a);
        await stream.WriteFrameAsync(2, b); //! SDA3001
        await one;
    }

    public static async Task InTurnAsync(NetworkStream stream, byte[] a, byte[] b)
    {
        await stream.WriteFrameAsync(1, a);
        await stream.WriteFrameAsync(2, b);
    }

    public static async Task AskAsync(NetworkStream stream, byte[] a)
    {
        var answer = Wire.ReadFrameAsync(stream, 4);
        await stream.WriteFrameAsync(1, a);
        await answer;
    }

    public static void Threads(Socket socket)
    {
        var names = new[] { "a", "b", "c" };
        var threads = names.Select(n => new Thread(() => socket.WriteLine(n))).ToList(); //? SDA3001
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
    }

    public static void ThreadsWithLock(Socket socket)
    {
        var gate = new object();
        var names = new[] { "a", "b", "c" };
        var threads = names.Select(n => new Thread(() => { lock (gate) socket.WriteLine(n); })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
    }

    public static Task Nested(Socket socket)
    {
        void Inner(string text)
        {
            socket.WriteLine(text); //! SDA3001
        }

        return Task.WhenAll(Task.Run(() => Inner("a")), Task.Run(() => Inner("b")));
    }
}
