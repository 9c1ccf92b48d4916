using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
static class DX10 { [DllImport("libc", SetLastError = true)] static extern int dup(int fd); public static Socket Duplicate(this Socket s) { int fd = dup((int)s.Handle); if (fd < 0) throw new SocketException(); return new Socket(new SafeSocketHandle(fd, true)); } public static Socket Closed(Socket s) { s.Close(); return s; } public static int Len(object o) => 1; }
class Base10(int n, int m) { public int N = n + m; }
record H10(Socket S) : RBase10(DX10.Closed(S).Send(new byte[1])) { } //! SDA1002
record RBase10(int N);
class H10b(Socket conn) : Base10(DX10.Len(DX10.Closed(conn)), conn.Available) { } //! SDA1002
class H10c(Socket conn) : Base10(1, conn.Duplicate().Available) { } //! SDA2001
