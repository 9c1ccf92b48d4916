using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
namespace Outer { namespace Deep {
class E01 {
    static readonly Func<Socket, Socket> s_f = s => { s.Close(); return s.Duplicate(); }; //! SDA1001
    readonly Action<Socket> _g = s => { s.Dispose(); s.Send(new byte[1]); }; //! SDA1002
    Action<Socket> P { get; } = s => { s.Close(); s.Send(new byte[1]); }; //! SDA1002
    static Socket s_any = new(SocketType.Stream, ProtocolType.Tcp);
    static E01() { var s = new Socket(SocketType.Stream, ProtocolType.Tcp); s.Close(); s.Send(new byte[1]); } //! SDA1002
    ~E01() { var s = new Socket(SocketType.Stream, ProtocolType.Tcp); s.Close(); s.Send(new byte[1]); } //! SDA1002
    public static E01 operator +(E01 e, Socket s) { s.Close(); s.Duplicate().Dispose(); return e; } //! SDA1001
    public static explicit operator E01(Socket s) { s.Close(); s.Send(new byte[1]); return new(); } //! SDA1002
    public int this[Socket s] { get { s.Close(); return s.Send(new byte[1]); } //! SDA1002
        set { s.Close(); s.Send(new byte[1]); } } //! SDA1002
    public event Action A { add { var s = new Socket(SocketType.Stream, ProtocolType.Tcp); s.Close(); s.Send(new byte[1]); } remove { } } //! SDA1002
    [Obsolete] public int Sw(Socket s, int n = 3) => n switch { 1 => DX.Fail(s) + s.Send(new byte[1]), _ => 0 }; //! SDA1002
    public int this[Socket s, int n] => DX.Fail(s) + s.Send(new byte[n]); //! SDA1002
    public int Prop => DX.Fail(s_any) + 1;
    public void Loc(Socket c) { L(); void L() { var d = c.Duplicate(); d.Send(new byte[1]); } } //! SDA2001
    class Nest { struct N2 { public static void M(Socket c) { var d = c.Duplicate(); d.Send(new byte[1]); } } } //! SDA2001
}
file record struct R(Socket S) { public void M() { var s = S.Duplicate(); if (s.Connected) return; s.Dispose(); } } //! SDA2002
file interface I { static void M(Socket c) { c.Close(); c.Send(new byte[1]); } void D(Socket c) { c.Close(); c.Duplicate().Dispose(); } } //! SDA1002 SDA1001
} }
static class DX { [DllImport("libc", SetLastError = true)] static extern int dup(int fd); public static Socket Duplicate(this Socket s) { int fd = dup((int)s.Handle); if (fd < 0) throw new SocketException(); return new Socket(new SafeSocketHandle(fd, true)); } public static int Fail(Socket s) { s.Close(); return 0; } }
