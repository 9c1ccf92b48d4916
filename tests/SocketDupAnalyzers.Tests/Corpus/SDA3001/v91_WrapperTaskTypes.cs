using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class G09a {
    readonly NetworkStream _s; public G09a(NetworkStream s) => _s = s;
    (Task, int) Kick(byte[] a) => (_s.WriteAsync(a, 0, 1), 1);
    public async Task Go(byte[] a, byte[] b) { var (t, _) = Kick(a); await _s.WriteAsync(b); await t; } //? SDA3001
}
class G09b {
    readonly NetworkStream _s; public G09b(NetworkStream s) => _s = s;
    void Kick(byte[] a, out Task t) { t = _s.WriteAsync(a, 0, 1); }
    public async Task Go(byte[] a, byte[] b) { Kick(a, out var t); await _s.WriteAsync(b); await t; } //? SDA3001
}
class G09c {
    readonly NetworkStream _s; public G09c(NetworkStream s) => _s = s;
    public Task this[byte[] a] => _s.WriteAsync(a, 0, a.Length);
    public Task Go(byte[] a, byte[] b) => Task.WhenAll(this[a], this[b]); //? SDA3001
}
class G09d {
    readonly NetworkStream _s; readonly Lazy<Task> _first; public G09d(NetworkStream s) { _s = s; _first = new(FirstAsync); }
    async Task FirstAsync() => await _s.WriteAsync(new byte[1]);
    public async Task Go(byte[] b) { var t = _first.Value; await _s.WriteAsync(b); await t; } //? SDA3001
}
class G09e {
    readonly NetworkStream _s; public G09e(NetworkStream s) { _s = s; }
    Task Ping() => _s.WriteAsync(new byte[1], 0, 1);
    Task Pong => Ping();
    public async Task Go(byte[] b) { var t = Pong; await _s.WriteAsync(b); await t; _ = Task.Delay(1); } //? SDA3001
}
