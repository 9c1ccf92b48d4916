using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class G06a {
    readonly NetworkStream _s; public G06a(NetworkStream s) => _s = s;
    public async Task Go(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b) { var p = _s.WriteAsync(a).AsTask(); await _s.WriteAsync(b); await p; } //! SDA3001
}
class G06b {
    readonly NetworkStream _s; public G06b(NetworkStream s) => _s = s;
    public async Task Go(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b) => await Task.WhenAll(_s.WriteAsync(a).AsTask(), _s.WriteAsync(b).AsTask()); //! SDA3001
}
class G06c {
    readonly NetworkStream _s; public G06c(NetworkStream s) { _s = s; LoopAsync().ConfigureAwait(false); }
    public Task SendAsync(byte[] b) => _s.WriteAsync(b, 0, b.Length);
    async Task LoopAsync() { while (true) { await Task.Delay(5); await _s.WriteAsync(new byte[1]); } } //! SDA3001
}
class G06d {
    readonly NetworkStream _s; public G06d(NetworkStream s) { _s = s; _ = LoopAsync().AsTask(); }
    public Task SendAsync(byte[] b) => _s.WriteAsync(b, 0, b.Length);
    async ValueTask LoopAsync() { while (true) { await Task.Delay(5); await _s.WriteAsync(new byte[1]); } } //! SDA3001
}
class G06e {
    readonly NetworkStream _s; public G06e(NetworkStream s) { _s = s; LoopAsync().ContinueWith(t => Console.WriteLine(t.Exception)); }
    public Task SendAsync(byte[] b) => _s.WriteAsync(b, 0, b.Length);
    async Task LoopAsync() { while (true) { await Task.Delay(5); await _s.WriteAsync(new byte[1]); } } //! SDA3001
}
class G06f {
    readonly NetworkStream _s; public G06f(NetworkStream s) => _s = s;
    public async Task Go(byte[] a, byte[] b) { var p = _s.WriteAsync(a, 0, 1).ConfigureAwait(false); await _s.WriteAsync(b, 0, 1).ConfigureAwait(false); await p; } //! SDA3001
}
static class G06g { public static Task Both(NetworkStream s, Memory<byte> a, Memory<byte> b) => Task.WhenAll(s.ReadAsync(a).AsTask(), s.ReadAsync(b).AsTask()); } //! SDA3001
class G06h {
    readonly NetworkStream _s; Task? _last; public G06h(NetworkStream s) => _s = s;
    public void Queue(byte[] a) { _last = SendAsync(a).WaitAsync(TimeSpan.FromSeconds(1)); SendAsync(a).GetAwaiter().GetResult(); }
    async Task SendAsync(byte[] b) => await _s.WriteAsync(b); //! SDA3001
}
