using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class GateCore4 { int _n; protected bool Flip() => Interlocked.CompareExchange(ref _n, 1, 0) == 0; protected void Flop() => Volatile.Write(ref _n, 0); }
class Gate4 : GateCore4 { public bool TryBegin() => Flip(); public void End() => Flop(); }
class C04 {
    readonly Gate4 _gate = new(); readonly Socket _socket; readonly Timer _timer;
    public C04(Socket s) { _socket = s; _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { if (!_gate.TryBegin()) return; _socket.Send(b); _gate.End(); }
    void Tick() { if (!_gate.TryBegin()) return; _socket.Send(new byte[1]); _gate.End(); }
}
