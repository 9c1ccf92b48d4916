using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
static class Raw20 {
    [DllImport("libc", EntryPoint = "send")] static extern nint send_(nint fd, byte[] b, nint n, int flags);
    public static void Put(nint fd, byte[] b) => send_(fd, b, b.Length, 0);
}
class A20 {
    readonly Socket _socket; readonly Timer _timer;
    public A20(Socket s) { _socket = s; _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) => Raw20.Put(_socket.Handle, b);
    void Tick() => Raw20.Put(_socket.Handle, new byte[1]); //! SDA3001
}
