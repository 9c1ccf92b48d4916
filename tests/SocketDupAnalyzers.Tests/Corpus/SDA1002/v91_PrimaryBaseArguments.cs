using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class Base3(int n) { public int N = n; }
class E03(Socket s) : Base3(DX.Fail(s) + s.Send(new byte[1])) { } //! SDA1002
class E03b : Base3 { public E03b(Socket s) : base(DX.Fail(s) + s.Send(new byte[1])) { } } //! SDA1002
static class DX { [DllImport("libc", SetLastError = true)] static extern int dup(int fd); public static Socket Duplicate(this Socket s) { int fd = dup((int)s.Handle); if (fd < 0) throw new SocketException(); return new Socket(new SafeSocketHandle(fd, true)); } public static int Fail(Socket s) { s.Close(); return 0; } }
