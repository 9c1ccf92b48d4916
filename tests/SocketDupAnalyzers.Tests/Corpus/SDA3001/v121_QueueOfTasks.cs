using System.Net.Sockets;
using System.IO.Pipelines;

class Pipelined
{
    public async Task Drain(NetworkStream st, byte[] a, byte[] b)
    {
        var pending = new Queue<Task>();
        pending.Enqueue(st.WriteAsync(a, 0, a.Length));
        while (pending.TryDequeue(out var t)) await t;
        await st.WriteAsync(b);
    }

    public async Task DrainCount(NetworkStream st, byte[] a, byte[] b)
    {
        var pending = new List<Task> { st.WriteAsync(a, 0, a.Length) };
        foreach (var t in pending) await t;
        pending.Clear();
        await st.WriteAsync(b);
    }

    public async Task Undrained(NetworkStream st, byte[] a, byte[] b)
    {
        var pending = new Queue<Task>();
        pending.Enqueue(st.WriteAsync(a, 0, a.Length));
        await st.WriteAsync(b); //! SDA3001
        while (pending.TryDequeue(out var t)) await t;
    }
}
