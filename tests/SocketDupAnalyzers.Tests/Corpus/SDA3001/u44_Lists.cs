// Threads and tasks in lists, each waited for or all.
using System.Net.Sockets;

namespace Lists;

public static class Uploader
{
    public static async Task PartsAsync(Socket socket, List<byte[]> parts, byte[] trailer)
    {
        var readers = new List<Task>();
        foreach (var part in parts)
            readers.Add(Task.Run(() => Array.Sort(part)));
        await Task.WhenAll(readers);
        foreach (var part in parts)
            await socket.SendAsync(part);
        await socket.SendAsync(trailer);
    }

    public static void Threads(Socket socket, List<byte[]> parts, byte[] trailer)
    {
        var threads = new List<Thread>();
        foreach (var part in parts)
        {
            var t = new Thread(() => socket.Send(part)); //! SDA3001
            t.Start();
            threads.Add(t);
        }

        foreach (var t in threads)
            t.Join();
        socket.Send(trailer);
    }

    public static void OneThreadAtATime(Socket socket, List<byte[]> parts)
    {
        foreach (var part in parts)
        {
            var t = new Thread(() => socket.Send(part));
            t.Start();
            t.Join();
        }
    }

    public static async Task ChainAsync(Socket socket, List<byte[]> parts)
    {
        Task last = Task.CompletedTask;
        foreach (var part in parts)
        {
            await last;
            last = socket.SendAsync(part, SocketFlags.None);
        }

        await last;
    }

    public static async Task OverlapComputeAsync(Socket socket, List<byte[]> parts)
    {
        var sending = Task.CompletedTask;
        foreach (var part in parts)
        {
            var packed = part.Reverse().ToArray();
            await sending;
            sending = Task.Run(() => socket.Send(packed));
        }

        await sending;
    }

    public static void Wait(Socket socket, byte[] a, byte[] b)
    {
        var t1 = Task.Run(() => socket.Send(a));
        var t2 = Task.Run(() => { var buffer = new byte[8]; socket.Receive(buffer); });
        Task.WaitAll(t1, t2);
        socket.Send(b);
    }

    public static async Task OneOfTwoJoinedAsync(Socket socket, byte[] a, byte[] b)
    {
        var t1 = socket.SendAsync(a, SocketFlags.None);
        var t2 = Task.Delay(100);
        await t2;
        await socket.SendAsync(b, SocketFlags.None); //! SDA3001
        await t1;
    }

    public static async Task PerClientAsync(TcpListener listener, byte[] hello)
    {
        var sessions = new List<Task>();
        for (var i = 0; i < 10; i++)
        {
            var client = await listener.AcceptTcpClientAsync();
            sessions.Add(Task.Run(async () =>
            {
                using (client)
                {
                    var s = client.GetStream();
                    await s.WriteAsync(hello);
                    await s.CopyToAsync(s);
                }
            }));
        }

        await Task.WhenAll(sessions);
    }
}
