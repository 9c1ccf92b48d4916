using System.Net.Sockets;
using System.Runtime.InteropServices;

static class N
{
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    public static Socket Duplicate(this Socket s)
    {
        int fd = dup((int)s.Handle);
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}

class Offloaded
{
    public async Task Awaited(Socket s)
    {
        s.Close();
        using var c = await Task.Run(() => s.Duplicate()); //! SDA1001
        c.Send("x"u8);
    }

    public void Spawned(Socket s)
    {
        s.Dispose();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            using var c = s.Duplicate(); //! SDA1001
            c.Send("x"u8);
        });
    }

    public void Right(Socket s)
    {
        var c = s.Duplicate();
        s.Dispose();
        ThreadPool.QueueUserWorkItem(_ => { using (c) c.Send("x"u8); });
    }
}
