using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
interface IRunner27 { void Run(); }
class D27 : IRunner27 {
    readonly Socket _socket; public D27(Socket s) { _socket = s; }
    public void Start() { var t = new Thread(Run); t.Start(); }
    public virtual void Send(byte[] b) => _socket.Send(b);
    public virtual void Run() { while (true) { Thread.Sleep(1); _socket.Send(new byte[1]); } } //! SDA3001
}
