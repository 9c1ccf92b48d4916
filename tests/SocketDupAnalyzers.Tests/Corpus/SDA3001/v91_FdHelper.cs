using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
static class Raw01g {
    [DllImport("libc", EntryPoint = "send")] static extern nint send_(int fd, byte[] b, nint n, int flags);
    public static void Put(int fd, byte[] b) => send_(fd, b, b.Length, 0);
}
class G01 {
    readonly Socket _socket; readonly Timer _timer;
    public G01(Socket s) { _socket = s; _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) => Raw01g.Put((int)_socket.Handle, b);
    void Tick() => Raw01g.Put((int)_socket.Handle, new byte[1]); //! SDA3001
}
class G01b {
    readonly int _fd; readonly Socket _socket; readonly Timer _timer;
    public G01b(Socket s) { _socket = s; _fd = (int)s.Handle; _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) => Raw01g.Put(_fd, b);
    void Tick() => Raw01g.Put(_fd, new byte[1]); //? SDA3001
}
