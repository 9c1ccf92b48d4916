using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class D26 {
    readonly NetworkStream _s;
    public D26(NetworkStream s) { _s = s; _ = PingAsync(); }
    public Task SendAsync(byte[] b) => _s.WriteAsync(b, 0, b.Length);
    protected virtual async Task PingAsync() { while (true) { await Task.Delay(9); await _s.WriteAsync(new byte[1]); } } //! SDA3001
}
