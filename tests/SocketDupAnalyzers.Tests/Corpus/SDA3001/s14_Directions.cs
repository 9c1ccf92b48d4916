// One method: directions. CopyTo reads its source and writes its target; Flush of a buffering wrapper is a send; full duplex and proxies are silent.
using System.IO.Compression;
using System.Net.Security;
using System.Net.Sockets;

static class Directions
{
    static async Task Proxy(NetworkStream left, NetworkStream right, CancellationToken token)
    {
        var there = left.CopyToAsync(right, token);
        var back = right.CopyToAsync(left, token);
        await Task.WhenAny(there, back);
    }

    static async Task ProxyOverClients(TcpClient client, TcpClient server)
    {
        await using var a = client.GetStream();
        await using var b = server.GetStream();
        await Task.WhenAll(a.CopyToAsync(b), b.CopyToAsync(a));
    }

    static async Task FanIn(NetworkStream first, NetworkStream second, NetworkStream target)
    {
        var one = first.CopyToAsync(target);
        var two = second.CopyToAsync(target); //! SDA3001
        await Task.WhenAll(one, two);
    }

    static async Task FanOut(NetworkStream source, NetworkStream left, NetworkStream right)
    {
        await Task.WhenAll(
            source.CopyToAsync(left),
            source.CopyToAsync(right)); //! SDA3001
    }

    static async Task CopyIntoWhileWriting(FileStream file, NetworkStream stream, byte[] trailer)
    {
        var upload = file.CopyToAsync(stream);
        await stream.WriteAsync(trailer); //! SDA3001
        await upload;
    }

    static async Task CopyOutWhileReading(NetworkStream stream, FileStream file, byte[] buffer)
    {
        var download = stream.CopyToAsync(file);
        int n = await stream.ReadAsync(buffer); //! SDA3001
        Console.WriteLine(n);
        await download;
    }

    static async Task CopyOutWhileWriting(NetworkStream stream, FileStream file, byte[] a)
    {
        var download = stream.CopyToAsync(file);
        await stream.WriteAsync(a);
        await download;
    }

    static async Task FlushAgainstWrite(StreamWriter unrelated, NetworkStream stream)
    {
        var writer = new StreamWriter(stream, leaveOpen: true);
        var writing = Task.Run(() => writer.WriteLine("data"));
        writer.Flush(); //! SDA3001
        await writing;
        unrelated.Flush();
    }

    static async Task FlushOfTheNetworkStream(NetworkStream stream, byte[] a)
    {
        var writing = Task.Run(() => stream.Write(a, 0, a.Length));
        stream.Flush();
        await writing;
    }

    static async Task BufferedFlush(NetworkStream stream, byte[] a)
    {
        var buffered = new BufferedStream(stream, 4096);
        var writing = Task.Run(() => buffered.Write(a, 0, a.Length));
        await buffered.FlushAsync(); //! SDA3001
        await writing;
    }

    static async Task SendFile(Socket socket, byte[] a)
    {
        var sending = Task.Run(() => socket.SendFile("index.html"));
        socket.Send(a); //! SDA3001
        await sending;
    }

    static async Task Ssl(SslStream ssl, byte[] output, byte[] input)
    {
        var reading = ssl.ReadAsync(input).AsTask();
        await ssl.WriteAsync(output);
        Console.WriteLine(await reading);
    }

    static async Task ReaderAndWriter(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        await using var writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true };
        var reading = reader.ReadLineAsync();
        await writer.WriteLineAsync("QUIT");
        Console.WriteLine(await reading);
    }

    static async Task ZipUpload(NetworkStream stream, FileStream file, byte[] input)
    {
        var zip = new GZipStream(stream, CompressionMode.Compress, leaveOpen: true);
        var uploading = file.CopyToAsync(zip);
        int n = await stream.ReadAsync(input);
        Console.WriteLine(n);
        await uploading;
    }

    static async Task ControlIsNeither(Socket socket, byte[] a)
    {
        var sending = Task.Run(() => socket.Send(a));
        socket.NoDelay = true;
        Console.WriteLine(socket.Available + socket.SendBufferSize);
        socket.Poll(0, SelectMode.SelectWrite);
        socket.Shutdown(SocketShutdown.Receive);
        await sending;
    }

    static async Task SendToFamily(Socket socket, List<ArraySegment<byte>> parts, byte[] a)
    {
        var sending = socket.SendAsync(parts, SocketFlags.None);
        socket.Send(a.AsSpan()); //! SDA3001
        await sending;
    }
}
