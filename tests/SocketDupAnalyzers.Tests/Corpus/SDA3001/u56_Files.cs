// Files and buffers, sent one by one and all at once.
using System.Net.Sockets;

namespace D10;

public static class FileServer
{
    public static async Task SendAsync(Socket socket, string[] paths)
    {
        foreach (var path in paths)
            await socket.SendFileAsync(path);
    }

    public static async Task SendAllAtOnceAsync(Socket socket, string[] paths)
    {
        await Task.WhenAll(paths.Select(path => socket.SendFileAsync(path).AsTask())); //! SDA3001
    }

    public static void Headers(Socket socket, string path)
    {
        var sending = Task.Run(() => socket.SendFile(path));
        socket.Send("200 OK\r\n"u8); //! SDA3001
        sending.Wait();
    }

    public static void Buffers(Socket socket, List<ArraySegment<byte>> one, List<ArraySegment<byte>> two)
    {
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            socket.Send(one);
            done.Set();
        });
        socket.Send(two); //! SDA3001
        done.Wait();
    }

    public static async Task CopyBothAsync(Stream file, NetworkStream stream, Stream target)
    {
        var up = file.CopyToAsync(stream);
        var down = stream.CopyToAsync(target);
        await Task.WhenAll(up, down);
    }

    public static async Task CopyTwoFilesAsync(Stream one, Stream two, NetworkStream stream)
    {
        var first = one.CopyToAsync(stream);
        var second = two.CopyToAsync(stream); //! SDA3001
        await Task.WhenAll(first, second);
    }

    public static async Task CopyInLoopAsync(IEnumerable<Stream> files, NetworkStream stream)
    {
        var pending = new List<Task>();
        foreach (var file in files)
        {
            pending.Add(file.CopyToAsync(stream)); //! SDA3001
        }

        await Task.WhenAll(pending);
    }

    public static async Task CopyOneByOneAsync(IEnumerable<Stream> files, NetworkStream stream)
    {
        foreach (var file in files)
        {
            await using (file)
            {
                await file.CopyToAsync(stream);
            }
        }
    }

    public static void ForEachClient(IEnumerable<Socket> clients, byte[] data)
    {
        foreach (var client in clients)
            ThreadPool.QueueUserWorkItem(static s => s.client.Send(s.data), (client, data), preferLocal: true);
    }

    public static void ForOneClient(Socket client, IEnumerable<byte[]> parts)
    {
        foreach (var part in parts)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                client.Send(part); //! SDA3001
            });
        }
    }
}
