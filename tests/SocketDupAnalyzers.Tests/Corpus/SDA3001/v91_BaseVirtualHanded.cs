using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
abstract class Base01 { protected virtual void Put(Socket s, byte[] b) { s.Send(new byte[1]); s.Send(b); } }
class H01 : Base01 {
    readonly Socket _socket;
    public H01(Socket s) { _socket = s; Task.Run(() => Put(_socket, new byte[3])); }
    public void Send(byte[] b) { _socket.Send(new byte[1]); _socket.Send(b); } //! SDA3001
}
