// One method: an async call between its start and its await, against the starter and against another; sequential awaits and full duplex are silent.
using System.Net.Sockets;

static class Frames
{
    static async Task Pending(NetworkStream stream, byte[] header, byte[] body)
    {
        var pending = stream.WriteAsync(header, 0, header.Length);
        await stream.WriteAsync(body, 0, body.Length); //! SDA3001
        await pending;
    }

    static async Task Both(Socket socket, byte[] header, byte[] body)
    {
        Task<int> a = socket.SendAsync(header, SocketFlags.None);
        Task<int> b = socket.SendAsync(body, SocketFlags.None); //! SDA3001
        await Task.WhenAll(a, b);
    }

    static async Task ValueTasks(Socket socket, byte[] header, byte[] body, CancellationToken token)
    {
        ValueTask<int> a = socket.SendAsync(header.AsMemory(), SocketFlags.None, token);
        int sent = await socket.SendAsync(body.AsMemory(), SocketFlags.None, token); //! SDA3001
        Console.WriteLine(sent + await a);
    }

    static async Task Forgotten(NetworkStream stream, byte[] header, byte[] body)
    {
        _ = stream.WriteAsync(header, 0, header.Length);
        await stream.WriteAsync(body); //! SDA3001
    }

    static void ForgottenWithoutDiscard(NetworkStream stream, byte[] header, byte[] body)
    {
        stream.WriteAsync(header, 0, header.Length);
        stream.Write(body, 0, body.Length); //! SDA3001
    }

    static async Task InlineWhenAll(NetworkStream stream, byte[] header, byte[] body)
    {
        await Task.WhenAll(
            stream.WriteAsync(header, 0, header.Length),
            stream.WriteAsync(body, 0, body.Length)); //! SDA3001
    }

    static async Task TwoReads(NetworkStream stream, byte[] a, byte[] b)
    {
        var first = stream.ReadAsync(a, 0, a.Length);
        var second = stream.ReadAsync(b, 0, b.Length); //! SDA3001
        Console.WriteLine(await first + await second);
    }

    static async Task Sequential(NetworkStream stream, byte[] header, byte[] body)
    {
        await stream.WriteAsync(header, 0, header.Length);
        await stream.WriteAsync(body, 0, body.Length).ConfigureAwait(false);
        await stream.FlushAsync();
    }

    static async Task StartedThenAwaited(NetworkStream stream, byte[] header, byte[] body)
    {
        var first = stream.WriteAsync(header, 0, header.Length);
        Array.Reverse(body);
        await first;
        var second = stream.WriteAsync(body, 0, body.Length);
        await second;
    }

    static async Task Duplex(NetworkStream stream, byte[] question, byte[] answer)
    {
        var reading = stream.ReadAsync(answer, 0, answer.Length);
        await stream.WriteAsync(question, 0, question.Length);
        Console.WriteLine(await reading);
    }

    static async Task DoubleBuffering(NetworkStream source, NetworkStream target, byte[] front, byte[] back)
    {
        int n = await source.ReadAsync(front);
        while (n > 0)
        {
            var writing = target.WriteAsync(front, 0, n);
            n = await source.ReadAsync(back);
            await writing;
            (front, back) = (back, front);
        }
    }

    static void Blocking(NetworkStream stream, byte[] header, byte[] body)
    {
        stream.WriteAsync(header, 0, header.Length).Wait();
        stream.WriteAsync(body, 0, body.Length).GetAwaiter().GetResult();
        stream.Write(body, 0, body.Length);
    }

    static async Task<int> Result(Socket socket, byte[] header, byte[] body)
    {
        var sending = socket.SendAsync(header, SocketFlags.None);
        int n = sending.Result;
        return n + await socket.SendAsync(body, SocketFlags.None);
    }

    static Task Returned(NetworkStream stream, byte[] body)
    {
        stream.WriteByte(7);
        return stream.WriteAsync(body, 0, body.Length);
    }
}
