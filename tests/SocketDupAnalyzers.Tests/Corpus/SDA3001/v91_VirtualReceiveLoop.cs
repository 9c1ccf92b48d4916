using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F19 {
    readonly NetworkStream _s; Task? _loop;
    public F19(NetworkStream s) => _s = s;
    public void Start() => _loop = Task.Factory.StartNew(ReadLoop, TaskCreationOptions.LongRunning);
    public int Read(byte[] b) => _s.Read(b, 0, b.Length);
    protected virtual void ReadLoop() { var b = new byte[4]; while (_s.Read(b, 0, 4) > 0) { } } //! SDA3001
}
