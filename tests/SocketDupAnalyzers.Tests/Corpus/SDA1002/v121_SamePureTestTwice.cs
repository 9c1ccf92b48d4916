using System.Net.Sockets;
using System.Runtime.InteropServices;
class N
{
    public void F(Socket s, string? who)
    {
        if (string.IsNullOrEmpty(who)) s.Close();
        Console.WriteLine(who);
        if (!string.IsNullOrEmpty(who)) s.Send("x"u8);
    }
    public void B(Socket s, FileAccess a)
    {
        if (!a.HasFlag(FileAccess.Read)) s.Close();
        if (a.HasFlag(FileAccess.Read)) s.Receive(new byte[1]);
    }
    public void G(Socket s, object state)
    {
        if (state is not byte[]) s.Close();
        if (state is byte[] data) s.Send(data);
    }
    public void D(Socket s, int n)
    {
        if (n < 10) { s.Close(); }
        if (n > 20) s.Send("x"u8);
    }
    public void H(Socket s, string? name)
    {
        Socket? d = null;
        if (!string.IsNullOrEmpty(name)) d = s.Duplicate(); //? SDA2007
        if (!string.IsNullOrEmpty(name)) d!.Dispose();
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
