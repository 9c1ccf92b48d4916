using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
static class ThrowHelper
{
    public static void Rethrow(Exception e) => ExceptionDispatchInfo.Capture(e).Throw();
    public static void ThrowIf([DoesNotReturnIf(true)] bool c) { if (c) throw new InvalidOperationException(); }
}
class N
{
    public Socket G(Socket s, Exception? e) { if (e != null) { s.Close(); ThrowHelper.Rethrow(e); } return s.Duplicate(); }
    public Socket I(Socket s, bool bad) { if (bad) s.Close(); ThrowHelper.ThrowIf(bad); return s.Duplicate(); }
    public Socket K(Socket s)
    {
        try { s.Send("x"u8); }
        catch (Exception e)
        {
            s.Close();
            ExceptionDispatchInfo.Capture(e).Throw();
        }
        return s.Duplicate();
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
