using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F03 {
    readonly NetworkStream _s;
    public F03(NetworkStream s) { _s = s; Task.Run(() => Console.WriteLine()); }
    IEnumerable<Task> All(byte[] a, byte[] b) { yield return _s.WriteAsync(a, 0, a.Length); yield return _s.WriteAsync(b, 0, b.Length); } //! SDA3001
    public Task Go(byte[] a, byte[] b) => Task.WhenAll(All(a, b));
}
