using System.Net.Sockets;
using System.Runtime.InteropServices;

static class N { [DllImport("libc", SetLastError = true)] public static extern int dup(int fd); }

static class Ext
{
    public static Socket Duplicate(this Socket s)
    {
        int fd = N.dup((int)s.Handle);
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    public static Socket Broken(this Socket s)
    {
        var handle = new SafeSocketHandle(s.SafeHandle.DangerousGetHandle(), ownsHandle: true); //! SDA1005
        return new Socket(handle);
    }

    public static Socket FromSafe(SafeSocketHandle handle) => new(handle);
}

class Caller
{
    public async Task Talk(Socket s)
    {
        using var copy = s.Duplicate();
        await copy.SendAsync("a"u8.ToArray());
    }

    public Socket Take(Socket s)
    {
        return Ext.FromSafe(s.SafeHandle); //! SDA1005
    }
}
