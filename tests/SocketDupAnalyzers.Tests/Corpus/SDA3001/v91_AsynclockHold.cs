using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
sealed class Gate5 {
    readonly SemaphoreSlim _s = new(1, 1);
    public async Task<IDisposable> Hold() { await _s.WaitAsync(); return new Releaser(_s); }
    sealed class Releaser(SemaphoreSlim s) : IDisposable { public void Dispose() => s.Release(); }
}
class C05 {
    readonly Gate5 _gate = new(); readonly NetworkStream _s;
    public C05(NetworkStream s) { _s = s; _ = Loop(); }
    public async Task SendAsync(byte[] b) { using (await _gate.Hold()) await _s.WriteAsync(b); }
    async Task Loop() { while (true) { await Task.Delay(1); using (await _gate.Hold()) { await _s.WriteAsync(new byte[1]); } } }
}
