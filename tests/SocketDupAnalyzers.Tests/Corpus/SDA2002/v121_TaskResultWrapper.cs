using System.Net.Sockets;
using System.Runtime.InteropServices;

static class N { [DllImport("libc", SetLastError = true)] public static extern int dup(int fd); }

sealed class Gate
{
    private readonly SemaphoreSlim gate = new(1);

    public async Task<Socket> DuplicateAsync(Socket s, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            int fd = N.dup((int)s.Handle);
            if (fd < 0) throw new SocketException();
            return new Socket(new SafeSocketHandle(fd, true));
        }
        finally { gate.Release(); }
    }

    public ValueTask<Socket> Quick(Socket s) => new(DuplicateAsync(s, default));

    public async Task Leaks(Socket s)
    {
        var copy = await DuplicateAsync(s, default).ConfigureAwait(false); //! SDA2001
        await copy.SendAsync("x"u8.ToArray());
    }

    public async Task Leaks2(Socket s, bool send)
    {
        var copy = await Quick(s); //! SDA2002
        if (!send) return;
        await copy.SendAsync("x"u8.ToArray());
        copy.Close();
    }

    public async Task Fine(Socket s)
    {
        using var copy = await Quick(s);
        await copy.SendAsync("x"u8.ToArray());
    }

    public async Task Late(Socket s)
    {
        s.Close();
        using var copy = await DuplicateAsync(s, default); //! SDA1001
    }
}
