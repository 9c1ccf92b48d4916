using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class G03 {
    readonly object _g = new(); readonly Socket _socket; readonly Action _enter, _exit;
    public G03(Socket s) { _socket = s; _enter = () => Monitor.Enter(_g); _exit = () => Monitor.Exit(_g); }
    public void A(byte[] b) { _enter(); try { _socket.Send(b); } finally { _exit(); } }
    public void B(byte[] b) { _enter(); try { _socket.Send(b); } finally { _exit(); } }
    public void C(byte[] b) => _socket.Send(b); //! SDA3002
}
