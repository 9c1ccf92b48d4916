using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class Conn12(Socket socket) {
    readonly SemaphoreSlim _turn = new(1, 1);
    public Socket Socket { get; } = socket;
    public void BeginSend() { if (!Socket.Connected) throw new InvalidOperationException(); _turn.Wait(); }
    public void EndSend() { _turn.Release(); GC.KeepAlive(Socket); }
}
class C12 {
    readonly Socket _socket; readonly Conn12 _conn; readonly Timer _timer;
    public C12(Conn12 c) { _conn = c; _socket = c.Socket; _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { _conn.BeginSend(); try { _socket.Send(b); } finally { _conn.EndSend(); } }
    void Tick() { _conn.BeginSend(); try { _socket.Send(new byte[1]); } finally { _conn.EndSend(); } }
}
