using System.Net.Sockets;
using System.Runtime.InteropServices;
static class Ext
{
    extension<T>(T d) where T : IDisposable { public void Kill() => d.Dispose(); }
    extension(IDisposable d) { public void Kill2() => d.Dispose(); }
}
class U
{
    public void A(Socket s) { s.Kill(); s.Send("x"u8); } //! SDA1002
    public void B(Socket s) { s.Kill2(); s.Send("x"u8); } //! SDA1002
    public void I(Socket s) { var d = s.Duplicate(); d.Kill(); }
    public void K(Socket s) { s.Duplicate().Kill2(); }
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
