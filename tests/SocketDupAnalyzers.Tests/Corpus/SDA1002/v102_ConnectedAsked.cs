using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace ConnectedAsked;

class N
{
    private readonly Socket _s; private readonly TcpClient _c;
    public N(Socket s, TcpClient c) { _s = s; _c = c; }
    private bool Alive => _s.Connected;
    private bool IsAlive() => _s.Connected;
    private bool IsAlive2() { return _s.Connected && _s.Poll(0, SelectMode.SelectWrite); }
    private bool CAlive => _c.Connected;
    private static bool Up(Socket s) => s.Connected;
    private bool Closed => !_s.Connected;
    public void A(byte[] b) { _s.Close(); if (Alive) _s.Send(b); }
    public void B(byte[] b) { _s.Close(); if (IsAlive()) _s.Send(b); }
    public void D(byte[] b) { _c.Close(); if (CAlive) _c.GetStream().Write(b); }
    public void E(Socket s, byte[] b) { s.Close(); if (Up(s)) s.Send(b); }
    public void F(byte[] b) { _s.Close(); if (!Closed) _s.Send(b); }
    public void G(Socket s, byte[] b) { s.Close(); if (s is { Connected: true }) s.Send(b); }
    public void H(Socket s, byte[] b) { s.Close(); var up = s.Connected; if (up) s.Send(b); }
    public void I(Socket s, byte[] b) { s.Close(); if (s.SafeHandle.IsClosed) return; s.Send(b); }
    private void Stop() => _s.Close();
    private void Ping(byte[] b) { if (!Alive) throw new InvalidOperationException(); _s.Send(b); }
    private void Pong(byte[] b) { if (_s is not { Connected: true }) return; _s.Send(b); }
    public void J(byte[] b) { Stop(); Ping(b); }
    public void K(byte[] b) { Stop(); Pong(b); }
    public void M(byte[] b, int n) { if (n < 3) Stop(); if (Alive && n > 1) _s.Send(b); }
    private void Open() { if (!IsAlive()) return; _s.Send(new byte[1]); }
    public void O() { Stop(); Open(); }
}
