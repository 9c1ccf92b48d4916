using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F06 {
    readonly object _g = new(); readonly Socket _socket;
    public F06(Socket s) => _socket = s;
    public void A(byte[] b) { lock (_g) { Put(_socket, b); } }
    public void B(byte[] b) { lock (_g) { Put(_socket, b); } }
    public void C(byte[] b) => Put(_socket, b); //! SDA3002
    protected virtual void Put(Socket s, byte[] b) { s.Send(new byte[1]); s.Send(b); s.Send(b); }
}
