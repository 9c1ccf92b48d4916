using System.Net.Sockets;
using System.Runtime.InteropServices;
class Q
{
    private static void Loop(Socket s)
    {
        using (s)
            while (true)
                using (s.Accept()) { }
    }
    private static async Task Loop3(Socket s)
    {
        try { for (;;) await s.ReceiveAsync(new byte[1]); }
        finally { s.Close(); }
    }
    private static void Serve(object? o)
    {
        using var s = (Socket)o!;
        while (true)
            if (s.Receive(new byte[10]) == 0) throw new EndOfStreamException();
    }
    public void A(Socket s) { var d = s.Duplicate(); Task.Run(() => Loop(d)); }
    public void C(Socket s) { var d = s.Duplicate(); _ = Loop3(d); }
    public void E(Socket s) { var d = s.Duplicate(); Task.Run(() => { using (d) while (true) d.Receive(new byte[1]); }); }
    public void F(Socket l)
    {
        var c = l.Accept();
        var d = c.Duplicate();
        c.Close();
        Task.Run(() => Serve(d));
    }
    public void G(Socket s) { var d = s.Duplicate(); Loop(d); }
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
