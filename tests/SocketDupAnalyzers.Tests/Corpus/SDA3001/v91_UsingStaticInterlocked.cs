using static System.Threading.Interlocked; using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class C03 {
    readonly Once3 _once = new(); readonly Socket _socket; readonly Timer _timer;
    public C03(Socket s) { /*Socket*/ _socket = s; _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { /*Socket*/ if (!_once.Claim()) return; _socket.Send(b); _once.Free(); }
    void Tick() { /*Socket*/ if (!_once.Claim()) return; _socket.Send(new byte[1]); _once.Free(); }
}
class Once3 { int _n; public bool Claim() => /*Socket*/ CompareExchange(ref _n, 1, 0) == 0; public void Free() => /*Socket*/ Exchange(ref _n, 0); }
