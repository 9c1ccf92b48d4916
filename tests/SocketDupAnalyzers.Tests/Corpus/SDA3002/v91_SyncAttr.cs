using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class G10 {
    readonly Socket _socket; public G10(Socket s) => _socket = s;
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)] public void A(byte[] b) => _socket.Send(b);
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)] public void B(byte[] b) => _socket.Send(b);
    public void C(byte[] b) => _socket.Send(b); //! SDA3002
    readonly object _o = new(); int _n; public void Count() { lock (_o) _n++; }
}
class G10b {
    readonly Socket _socket; readonly SemaphoreSlim _sem = new(1); public G10b(Socket s) => _socket = s;
    void Begin() => _sem.Wait(); void Finish() => _sem.Release();
    public void A(byte[] b) { Begin(); try { _socket.Send(b); } finally { Finish(); } }
    public void B(byte[] b) { Begin(); try { _socket.Send(b); } finally { Finish(); } }
    public void C(byte[] b) => _socket.Send(b); //! SDA3002
}
