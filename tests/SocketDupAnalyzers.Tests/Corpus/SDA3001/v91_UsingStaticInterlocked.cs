using static System.Threading.Interlocked; using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class C03 {
    readonly Once3 _once = new(); readonly Socket _socket; readonly Timer _timer;
    public C03(Socket s) { _socket = s; _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { if (!_once.Claim()) return; _socket.Send(b); _once.Free(); }
    void Tick() { if (!_once.Claim()) return; _socket.Send(new byte[1]); _once.Free(); }
}
class Once3 { int _n; public bool Claim() => CompareExchange(ref _n, 1, 0) == 0; public void Free() => Exchange(ref _n, 0); }
