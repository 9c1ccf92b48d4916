using System.Net.Sockets;
using System.Runtime.InteropServices;
partial class Y
{
    partial void Quit(Socket s);
    partial void Quit(Socket s) { s.Close(); }
    public static partial Socket Copy(Socket s);
    public static partial Socket Copy(Socket s) => s.Duplicate();
    private partial void Store(Socket s);
    private partial void Store(Socket s) { s.Dispose(); }
    public void A(Socket s) { Quit(s); s.Send("x"u8); } //! SDA1002
    public void B(Socket s) { Store(s); s.Send("x"u8); } //! SDA1002
    public void C(Socket s) { var d = Copy(s); d.Send("x"u8); } //! SDA2001
    public void D(Socket s) { var d = s.Duplicate(); Store(d); }
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
