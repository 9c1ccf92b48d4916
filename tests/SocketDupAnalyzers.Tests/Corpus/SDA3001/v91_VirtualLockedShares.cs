using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
class F13 {
    readonly SemaphoreSlim _slots = new(4); readonly NetworkStream _s;
    public F13(NetworkStream s) => _s = s;
    protected virtual Task EnterAsync() => _slots.WaitAsync();
    protected virtual void Leave() => _slots.Release();
    public async Task SendAsync(byte[] b) { await _slots.WaitAsync(); try { await PutAsync(b); } finally { _slots.Release(); } }
    protected virtual async Task PutAsync(byte[] b) => await _s.WriteAsync(b); //? SDA3001
}
class F13b {
    readonly SemaphoreSlim _slots = new(4); readonly NetworkStream _s;
    public F13b(NetworkStream s) => _s = s;
    protected virtual void Begin() => _slots.Wait();
    protected virtual void Finish() => _slots.Release();
    public void Send(byte[] b) { Begin(); try { _s.Write(b); } finally { Finish(); } } //? SDA3001
}
