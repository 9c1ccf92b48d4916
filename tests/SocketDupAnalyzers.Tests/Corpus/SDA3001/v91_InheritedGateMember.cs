using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
abstract class Turns07(Socket s) { int _n; protected Socket S => s; protected bool Flip() => s.Connected && Interlocked.CompareExchange(ref _n, 1, 0) == 0; protected void Flop() => Volatile.Write(ref _n, s.Available >= 0 ? 0 : 0); }
sealed class Turn07(Socket s) : Turns07(s) { public bool TryBegin() => S.Connected && Flip(); public void Finish() { Flop(); GC.KeepAlive(S); } }
class H07 {
    readonly Turn07 _turn; readonly Socket _socket; readonly Timer _t;
    public H07(Socket s) { _socket = s; _turn = new(s); _t = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { if (!_turn.TryBegin()) return; _socket.Send(b); _turn.Finish(); }
    void Tick() { if (!_turn.TryBegin()) return; _socket.Send(new byte[1]); _turn.Finish(); }
}
