using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class D01 {
    readonly NetworkStream _s;
    public D01(NetworkStream s) { _s = s; Task.Run(() => Console.WriteLine()); }
    Task Ping => _s.WriteAsync(new byte[1], 0, 1);
    public async Task Go(byte[] b) { var p = Ping; await _s.WriteAsync(b); await p; } //! SDA3001
}
