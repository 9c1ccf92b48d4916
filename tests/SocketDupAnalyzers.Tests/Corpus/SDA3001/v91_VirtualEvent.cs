using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F11 {
    readonly Socket _socket;
    public F11(Socket s) { _socket = s; AppDomain.CurrentDomain.ProcessExit += OnExit; Console.CancelKeyPress += (_, _) => Bye(); }
    public void Send(byte[] b) => _socket.Send(b);
    protected virtual void OnExit(object? o, EventArgs e) => _socket.Send(new byte[1]); //! SDA3001
    protected virtual void Bye() => _socket.Send(new byte[2]); //! SDA3001
}
