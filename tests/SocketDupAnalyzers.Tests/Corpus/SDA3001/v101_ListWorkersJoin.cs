using System.Net.Sockets;

namespace Lists;

public sealed class Phased
{
    private readonly Socket _socket;
    private readonly List<Task> _running = [];

    public Phased(Socket socket) => _socket = socket;

    public async Task RunAsync(byte[] a, byte[] b)
    {
        _running.Add(Task.Run(() => _socket.Send(a)));
        await Task.WhenAll(_running);
        _running.Clear();
        _running.Add(Task.Run(() => _socket.Send(b)));
        await Task.WhenAll(_running);
        _socket.Send("end"u8);
    }

    public static async Task LocalAsync(Socket s, byte[] a)
    {
        var done = new ManualResetEventSlim();
        new Thread(() =>
        {
            s.Send(a);
            done.Set();
        }).Start();
        done.Wait();
        s.Send("end"u8);
        var tcs = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            s.Send(a);
            tcs.SetResult();
        });
        await tcs.Task;
        await s.SendAsync(a, SocketFlags.None);
    }
}
