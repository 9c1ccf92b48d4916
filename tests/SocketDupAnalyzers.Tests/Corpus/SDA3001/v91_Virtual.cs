using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class A01 {
    readonly Socket _socket; readonly Timer _timer;
    public A01(Socket socket) { _socket = socket; _timer = new Timer(_ => KeepAlive(), null, 1000, 1000); }
    public void Send(byte[] b) => _socket.Send(b);
    protected virtual void KeepAlive() => _socket.Send(new byte[1]); //! SDA3001
}
