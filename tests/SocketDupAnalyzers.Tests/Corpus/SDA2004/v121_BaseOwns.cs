using System.Net.Sockets;
using System.Runtime.InteropServices;
class A : NetworkStream
{
    private readonly Socket _d;
    private A(Socket d) : base(d, ownsSocket: true) => _d = d;
    public static A Create(Socket s) => new(s.Duplicate());
    public int Pending => _d.Available;
}
class B : NetworkStream
{
    private readonly Socket _d;
    public B(Socket s) : this(s.Duplicate(), 0) { }
    private B(Socket d, int _) : base(d, true) { _d = d; }
    public int Pending => _d.Available;
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
