using System.Net.Sockets;

class Polled
{
    public void WaitAny(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a, SocketFlags.None);
        if (Task.WaitAny([t], 1000) < 0) return;
        s.Send(b);
    }

    public async Task ComparedWithFalse(NetworkStream s, byte[] a, byte[] b)
    {
        var t = s.WriteAsync(a, 0, a.Length);
        if (t.IsCompleted == false) await t;
        s.Write(b);
    }

    public async Task Value(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a.AsMemory());
        if (!t.IsCompletedSuccessfully) await t.ConfigureAwait(false);
        s.Send(b);
    }

    public void Spin(Socket s, byte[] a, byte[] b)
    {
        var t = s.SendAsync(a, SocketFlags.None);
        SpinWait.SpinUntil(() => t.IsCompleted);
        s.Send(b);
    }
}
