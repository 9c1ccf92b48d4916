using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
static class T05 { public static Task PutAsync(Stream s, byte[] b) => s.WriteAsync(b, 0, b.Length); public static async Task PumpAsync(NetworkStream s) { while (true) { await Task.Delay(1); await s.WriteAsync(new byte[1]); } } }
class H05a(NetworkStream s) {
    public void Start() { T05.PumpAsync(s).ConfigureAwait(false); }
    public Task SendAsync(byte[] b) => s.WriteAsync(b, 0, 1); //! SDA3001
}
class H05b {
    readonly NetworkStream _s; Task? _p; public H05b(NetworkStream s) { _s = s; _p = PumpAsync().ContinueWith(_ => { }); }
    public int Read(byte[] b) => _s.Read(b);
    async Task PumpAsync() { var b = new byte[9]; while (await _s.ReadAsync(b) > 0) { } } //! SDA3001
}
class H05c {
    readonly Socket _socket; public H05c(Socket s) => _socket = s;
    public async Task<int> Both(Memory<byte> a, Memory<byte> b) { Task<int> x = _socket.ReceiveAsync(a).AsTask(), y = _socket.ReceiveAsync(b).AsTask(); return await x + await y; } //! SDA3001
}
class H05d {
    readonly NetworkStream _s; public H05d(NetworkStream s) => _s = s;
    public async Task Go(byte[] a) { var aw = PutAsync(a).GetAwaiter(); await PutAsync(a); aw.GetResult(); } 
    async Task PutAsync(byte[] b) { await _s.WriteAsync(b); } //! SDA3001
}
class H05e {
    readonly NetworkStream _s; readonly List<Task> _all = new(); public H05e(NetworkStream s) => _s = s;
    public async Task Go(List<byte[]> all) { foreach (var b in all) _all.Add(_s.WriteAsync(b.AsMemory()).AsTask()); await Task.WhenAll(_all); } //! SDA3001
}
