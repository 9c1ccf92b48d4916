using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class Conn06(Socket socket) {
    int _sending;
    public Socket Socket => socket;
    public bool TryClaim() { if (!socket.Connected) return false; return Flip(); }
    bool Flip() => Interlocked.Exchange(ref _sending, 1) == 0;
    public void Unclaim() => _sending = 0;
}
class H06 {
    readonly Conn06 _c; readonly Socket _socket; readonly Timer _t;
    public H06(Conn06 c) { _c = c; _socket = c.Socket; _t = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { if (!_c.TryClaim()) return; _socket.Send(b); _c.Unclaim(); }
    void Tick() { if (!_c.TryClaim()) return; _socket.Send(new byte[1]); _c.Unclaim(); }
}
