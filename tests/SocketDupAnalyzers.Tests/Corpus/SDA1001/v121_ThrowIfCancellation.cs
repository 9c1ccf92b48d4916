using System.Net.Sockets;
using System.Runtime.InteropServices;
class C
{
    public Socket J(Socket s, CancellationToken ct)
    {
        if (ct.IsCancellationRequested)
        {
            s.Close();
            ct.ThrowIfCancellationRequested();
        }
        return s.Duplicate();
    }
    public void K(Socket s, CancellationToken ct)
    {
        if (ct.IsCancellationRequested) s.Close();
        ct.ThrowIfCancellationRequested();
        s.Send("x"u8);
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
