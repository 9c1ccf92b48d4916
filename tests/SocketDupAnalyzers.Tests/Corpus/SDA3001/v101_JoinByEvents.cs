using System.Net.Sockets;

namespace Events;

public static class JoinByEvents
{
    public static async Task TwoPhasesAsync(Socket s, byte[] a, byte[] b)
    {
        var first = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            s.Send(a);
            first.SetResult();
        });
        await first.Task;

        var second = new TaskCompletionSource();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            s.Send(b);
            second.SetResult();
        });
        await second.Task;
    }

    public static async Task InnerAwaitAsync(NetworkStream s, byte[] a, byte[] b)
    {
        Task header = s.WriteAsync(a, 0, a.Length);
        Task body = Task.Run(async () =>
        {
            await header;
            await s.WriteAsync(b);
        });
        await body;
    }
}
