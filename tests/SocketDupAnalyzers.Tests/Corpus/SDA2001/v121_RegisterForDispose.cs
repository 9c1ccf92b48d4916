using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http;
class S
{
    public void A(HttpContext c, Socket s) => c.Response.RegisterForDispose(s.Duplicate());
    public async Task B(HttpContext c, Socket s, byte[] b)
    {
        var d = s.Duplicate();
        c.Response.RegisterForDispose(d);
        await d.SendAsync(b);
    }
}
static class SocketDup
{
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);

    public static Socket Duplicate(this Socket s)
    {
        int fd = dup((int)s.Handle);
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}
