using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
sealed class Turn15(Socket socket) {
    readonly SemaphoreSlim _one = new(1, 1);
    public Scope15 Hold() { _ = socket.Connected; _one.Wait(); return new Scope15(_one); }
    public async ValueTask<Scope15> HoldAsync() { _ = socket.Connected; await _one.WaitAsync(); return new Scope15(_one); }
}
readonly struct Scope15(SemaphoreSlim s) : IDisposable { public void Dispose() => s.Release(); }
class C15 {
    readonly Turn15 _turn; readonly Socket _socket; readonly Timer _timer;
    public C15(Socket s) { _socket = s; _turn = new(s); _timer = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { using (_turn.Hold()) _socket.Send(b); }
    void Tick() { using var t = _turn.Hold(); _socket.Send(new byte[1]); }
}
class C15b {
    readonly Turn15 _turn; readonly Socket _socket;
    public C15b(Socket s) { _socket = s; _turn = new(s); _ = Loop(); }
    public async Task SendAsync(byte[] b) { using (await _turn.HoldAsync()) await _socket.SendAsync(b); }
    async Task Loop() { while (true) { using var t = await _turn.HoldAsync(); await _socket.SendAsync(new byte[1]); } }
}
