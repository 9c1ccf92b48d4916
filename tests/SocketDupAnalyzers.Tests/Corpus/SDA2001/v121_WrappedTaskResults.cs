using System.Net.Sockets;
using System.Runtime.InteropServices;

static class N
{
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    public static Socket Duplicate(this Socket s)
    {
        int fd = dup((int)s.Handle);
        if (fd < 0) throw new SocketException();
        return new Socket(new SafeSocketHandle(fd, true));
    }
    public static Task<Socket> OnPool(Socket s) => Task.Run(() => s.Duplicate());
    public static async Task<Socket> OnPoolAsync(Socket s) => await Task.Run(() => s.Duplicate());
    private static async Task<Socket> Core(Socket s) { await Task.Yield(); return s.Duplicate(); }
    public static ValueTask<Socket> Value(Socket s) => new(Core(s));
}

class Users
{
    public async Task A(Socket s)
    {
        var c = await N.OnPool(s); //! SDA2001
        await c.SendAsync(new byte[1]);
    }

    public async Task B(Socket s)
    {
        var c = await N.OnPoolAsync(s); //! SDA2001
        await c.SendAsync(new byte[1]);
    }

    public async Task C(Socket s)
    {
        var c = await N.Value(s); //! SDA2001
        await c.SendAsync(new byte[1]);
    }

    public async Task D(Socket s)
    {
        var c = await Task.Run(() => s.Duplicate()); //! SDA2001
        await c.SendAsync(new byte[1]);
    }

    public async Task Ok(Socket s)
    {
        using var c = await N.OnPool(s);
        await c.SendAsync(new byte[1]);
    }
}
