using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
abstract class Svc12 { protected abstract Task RunAsync(); public abstract void Send(byte[] b); }
sealed class F12 : Svc12 {
    readonly NetworkStream _s; public F12(NetworkStream s) { _s = s; _ = RunAsync(); }
    public override void Send(byte[] b) => _s.Write(b);
    protected override async Task RunAsync() { while (true) { await Task.Delay(1); await _s.WriteAsync(new byte[1]); } } //! SDA3001
}
class F12b : Svc12 {
    readonly NetworkStream _s; public F12b(NetworkStream s) { _s = s; _ = RunAsync(); }
    public override void Send(byte[] b) => _s.Write(b);
    protected override async Task RunAsync() { while (true) { await Task.Delay(1); await _s.WriteAsync(new byte[1]); } } //! SDA3001
}
