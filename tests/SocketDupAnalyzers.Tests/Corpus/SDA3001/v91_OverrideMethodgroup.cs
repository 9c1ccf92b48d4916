using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
abstract class Job { protected abstract void Run(); public virtual void Stop() { } }
class A02 : Job {
    readonly Socket _socket;
    public A02(Socket socket) { _socket = socket; new Thread(Run).Start(); }
    public void Send(byte[] b) { _socket.Send(b); }
    protected override void Run() { while (true) { Thread.Sleep(1000); _socket.Send(new byte[1]); } } //! SDA3001
}
