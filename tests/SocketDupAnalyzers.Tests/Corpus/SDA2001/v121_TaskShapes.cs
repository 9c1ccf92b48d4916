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

class Shapes
{
    public static Task<Socket> FromResult(Socket s) => Task.FromResult(s.Duplicate());
    public static Task<Socket> Run(Socket s) => Task.Run(() => s.Duplicate());
    public static ValueTask<Socket> Vt(Socket s) => new ValueTask<Socket>(s.Duplicate());
    public static ValueTask<Socket> Vt2(Socket s) => ValueTask.FromResult(s.Duplicate());

    public async Task A(Socket s)
    {
        var c = await FromResult(s); //! SDA2001
        await c.SendAsync("x"u8.ToArray());
    }

    public async Task B(Socket s)
    {
        var c = await Run(s); //! SDA2001
        await c.SendAsync("x"u8.ToArray());
    }

    public async Task C(Socket s)
    {
        var c = await Vt(s); //! SDA2001
        await c.SendAsync("x"u8.ToArray());
    }

    public async Task D(Socket s)
    {
        var c = await Vt2(s); //! SDA2001
        await c.SendAsync("x"u8.ToArray());
    }

    public async Task Ok(Socket s)
    {
        using var c = await FromResult(s).ConfigureAwait(false);
        await c.SendAsync("x"u8.ToArray());
        using var d = Run(s).Result;
        d.Send("x"u8);
    }

    public void Sync(Socket s)
    {
        var c = FromResult(s).GetAwaiter().GetResult(); //! SDA2001
        c.Send("x"u8);
    }
}
