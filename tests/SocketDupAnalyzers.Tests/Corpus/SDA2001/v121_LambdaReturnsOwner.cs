using System.Net.Sockets;
using System.Runtime.InteropServices;
class S
{
    public System.Net.Http.HttpMessageHandler W(Socket s)
    {
        var d = s.Duplicate();
        return new System.Net.Http.SocketsHttpHandler { ConnectCallback = (_, _) => ValueTask.FromResult<Stream>(new NetworkStream(d, true)) };
    }
    public Func<Stream> X(Socket s)
    {
        var d = s.Duplicate();
        return () => new NetworkStream(d, ownsSocket: true);
    }
    public Func<Socket> Y(Socket s)
    {
        var d = s.Duplicate();
        return () => d;
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
