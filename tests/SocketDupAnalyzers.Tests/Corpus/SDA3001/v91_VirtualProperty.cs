using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F14 {
    readonly Socket _socket; readonly Timer _timer;
    public F14(Socket s) { _socket = s; _timer = new Timer(_ => { Level = 1; }, null, 1, 1); }
    public void Send(byte[] b) => _socket.Send(b);
    protected virtual int Level { get => 1; set => _socket.Send(new byte[value]); } //! SDA3001
}
