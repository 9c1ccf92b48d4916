using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class B04 {
    readonly object _g = new(); readonly Socket _socket;
    public B04(Socket s) => _socket = s;
    protected virtual void Begin() => Monitor.Enter(_g);
    protected virtual void End() => Monitor.Exit(_g);
    public void A(byte[] b) { Begin(); try { _socket.Send(b); } finally { End(); } }
    public void B(byte[] b) { Begin(); try { _socket.Send(b); } finally { End(); } }
    public void C(byte[] b) => _socket.Send(b); //! SDA3002
}
