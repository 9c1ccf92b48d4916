using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F02 {
    readonly Socket _socket; readonly Timer _timer;
    public F02(Socket s) { _socket = s; _timer = new Timer(_ => Ops.Ping(this), null, 1, 1); }
    public void Send(byte[] b) => _socket.Send(b);
    static class Ops { public static void Ping(F02 o) => o._socket.Send(new byte[1]); } //! SDA3001
}
