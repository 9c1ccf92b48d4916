using System.Net.Sockets;
using System.Runtime.InteropServices;
class N
{
    public Socket? A(Socket s, string? who)
    {
        if (who == null) s.Close();
        return who?.Length > 0 ? s.Duplicate() : null;
    }
    public void E(Socket s, int? n)
    {
        if (n == null) s.Close();
        if (n > 0) s.Send("x"u8);
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
