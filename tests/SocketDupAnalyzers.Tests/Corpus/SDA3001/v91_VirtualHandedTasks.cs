using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F07 {
    protected virtual void Put(Socket s, byte[] b) { s.Send(new byte[1]); s.Send(b); }
    public void Go(Socket s, byte[] a, byte[] b) { var t = Task.Run(() => Put(s, a)); Put(s, b); t.Wait(); } //! SDA3001
}
class F07b {
    readonly NetworkStream _s; public F07b(NetworkStream s) => _s = s;
    protected virtual async Task PutAsync(byte[] b) { await _s.WriteAsync(new byte[1]); await _s.WriteAsync(b); } //? SDA3001
    public async Task Go(byte[] a, byte[] b) { await Task.WhenAll(PutAsync(a), PutAsync(b)); } //? SDA3001
}
