// Every way to close what is in a member, or to let others have it, in short.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class D0 : IDisposable { private readonly Socket _c; public D0(Socket s) { _c = s.Duplicate(); } public void Dispose() => _c.Dispose(); }
class D1 : IDisposable { private Socket? _c; public D1(Socket s) { _c = s.Duplicate(); } public void Dispose() => _c?.Dispose(); }
class D2 : IDisposable { private Socket? _c; public D2(Socket s) { _c = s.Duplicate(); } public void Dispose() => Interlocked.Exchange(ref _c, null)?.Dispose(); }
class D3 : IDisposable { private Socket? _c; public D3(Socket s) { _c = s.Duplicate(); } public void Dispose() { var c = _c; _c = null; c?.Close(); } }
class D4 : IDisposable { private Socket _c; public D4(Socket s) { _c = s.Duplicate(); } public void Dispose() => Quiet.Close(_c); }
static class Quiet { public static void Close(Socket? s) { try { s?.Dispose(); } catch (IOException) { } } }
class D5 : IDisposable { private readonly Socket _c; private readonly NetworkStream _n; public D5(Socket s) { _c = s.Duplicate(); _n = new NetworkStream(_c, true); } public void Dispose() => _n.Dispose(); }
class D6 : IDisposable { private Socket? _c; public D6(Socket s) { _c = s.Duplicate(); } public void Dispose() { if (_c is { } c) c.Dispose(); } }
class D7 : IDisposable { private Socket _a, _b; public D7(Socket s) { _a = s.Duplicate(); _b = s.Duplicate(); } public void Dispose() { foreach (var x in new[] { _a, _b }) x.Dispose(); } }
class D8 : IAsyncDisposable { private NetworkStream _a; public D8(Socket s) { _a = new NetworkStream(s.Duplicate(), true); } public async ValueTask DisposeAsync() { await _a.DisposeAsync().ConfigureAwait(false); } }
class D9 { private Socket _a; public D9(Socket s) { _a = s.Duplicate(); } public async Task StopAsync(CancellationToken t) { await Task.Delay(1); _a.Close(); } }
class D10 { private Socket _a; public D10(Socket s) { _a = s.Duplicate(); } ~D10() { _a.Dispose(); } }
class D11 { private Socket _a; public D11(Socket s, CancellationToken t) { _a = s.Duplicate(); t.Register(() => _a.Dispose()); } }
class D12 { private Socket _a; public D12(Socket s, CancellationToken t) { _a = s.Duplicate(); t.Register(_a.Dispose); } }
class D13 { private Socket? _a; public D13(Socket s) { _a = s.Duplicate(); } public Socket? Detach() { var a = _a; _a = null; return a; } }
class D14 { private Socket _a; public D14(Socket s) { _a = s.Duplicate(); } public Socket Socket => _a; }
class D15 { public Socket A { get; } public D15(Socket s) { A = s.Duplicate(); } }
class D16 { internal Socket _a; public D16(Socket s) { _a = s.Duplicate(); } }
class D17 { private static Socket? s_a; public static void Set(Socket s) { s_a = s.Duplicate(); } }
class D18 { private readonly List<Socket> _all = new(); public void Add(Socket s) { _all.Add(s.Duplicate()); } }
abstract class Base : IDisposable { private readonly List<IDisposable> _owned = new(); protected T Own<T>(T x) where T : IDisposable { _owned.Add(x); return x; } public void Dispose() { foreach (var o in _owned) o.Dispose(); } }
class D19 : Base { private readonly Socket _a; public D19(Socket s) { _a = Own(s.Duplicate()); } public void Send() => _a.Send(new byte[1]); }
class D20 : Base { private readonly Socket _a; public D20(Socket s) { _a = s.Duplicate(); Own(_a); } }
class D21 { private readonly Socket _a; public D21(Socket s) { var d = s.Duplicate(); _a = d; Register.All.Add(d); } }
static class Register { public static readonly List<Socket> All = new(); }
class D22 { private readonly Socket _a; public D22(Socket s) { _a = s; } }
class D23 { private int _fd; public D23(Socket s) { _fd = Duplicating.dup((int)s.Handle); } public void Close() { Duplicating.close(_fd); _fd = -1; } }
class D24 { private Socket? _c; private Socket? C => _c; public D24(Socket s) { _c = s.Duplicate(); } public void Stop() { C?.Dispose(); } }
class D25 { private Socket? _c; public D25(Socket s) { _c = s.Duplicate(); } public void Stop() { foreach (var x in Mine()) x.Dispose(); } IEnumerable<Socket> Mine() { if (_c != null) yield return _c; } }
interface IHas { Socket It { get; } }
class D26 : IHas { private Socket _c; public D26(Socket s) { _c = s.Duplicate(); } Socket IHas.It => _c; }
class Wrapper(Socket s) : IDisposable { public void Dispose() => s.Dispose(); }
class D27 : IDisposable { private Socket _c; private Wrapper _w; public D27(Socket s) { _c = s.Duplicate(); _w = new Wrapper(_c); } public void Dispose() => _w.Dispose(); }
class D28 : IDisposable { private Socket _c; public D28(Socket s) { _c = s.Duplicate(); } public void Dispose() { using (_c) { } } }
class D29 : IDisposable { private Socket _c; public D29(Socket s) { _c = s.Duplicate(); } public void Dispose() { using var c = _c; } }
class D30 { private Socket? _c; public async Task Run(Socket s) { _c = s.Duplicate(); try { await Task.Delay(1); } finally { _c.Dispose(); } } }
class D31 { private Socket? _c; public void Run(Socket s) { using var d = s.Duplicate(); _c = d; _c.Send(new byte[1]); _c = null; } }
class D32(Socket s) : IDisposable { private readonly Socket _c = s.Duplicate(); public void Dispose() => _c.Dispose(); }
class D33 { private Socket? _c; public Socket Lend(Socket s) { var d = s.Duplicate(); _c = d; return d; } }
class D34 { private Socket? _c; public Socket Lend(Socket s) => _c = s.Duplicate(); }
class D35 { private Socket _c; public D35(Socket s) { _c = s.Duplicate(); } public void Stop() { Each(x => x.Dispose()); } void Each(Action<Socket> a) { a(_c); } }
class D36 { private Socket _c; public D36(Socket s) { _c = s.Duplicate(); } public void Stop() { var (a, _) = (_c, 1); a.Dispose(); } }
class D37 { private object? _c; public D37(Socket s) { _c = s.Duplicate(); } public void Stop() { (_c as IDisposable)?.Dispose(); } }
class D38 { private IDisposable? _c; public D38(Socket s) { _c = s.Duplicate(); } public void Stop() { _c?.Dispose(); } }
class D39 { private Socket? _c; public D39(Socket s) { _c = s.Duplicate(); } public void Stop() { Volatile.Read(ref _c)?.Dispose(); } }
class D40 { private Socket? _c; public D40(Socket s) { _c = s.Duplicate(); } public void Stop() { var c = Take(ref _c); c?.Dispose(); } static Socket? Take(ref Socket? s) { var r = s; s = null; return r; } }
class D41 { private Socket? _c; public D41(Socket s) { _c = s.Duplicate(); } public bool TryTake(out Socket? c) { c = _c; _c = null; return c != null; } }
class D42 { private Socket? _c; public D42(Socket s) { _c = s.Duplicate(); } public void Stop() { switch (this) { case { _c: { } c }: c.Dispose(); break; } } }
class D43 { private Socket _c; public D43(Socket s) { _c = s.Duplicate(); } class Closer(D43 o) { public void Close() => o._c.Dispose(); } }
class D44(Socket s) { public void Split() { s = s.Duplicate(); } public void Stop() => s.Close(); }

internal static class Duplicating
{
    public static Socket Duplicate(this Socket socket) => new Socket(new SafeSocketHandle((IntPtr)dup((int)socket.Handle), ownsHandle: true));
    [DllImport("libc", SetLastError = true)] public static extern int dup(int descriptor);
    [DllImport("libc", SetLastError = true)] public static extern int close(int descriptor);
}

class FieldKeywordCloses { private Socket? Copy { get => field; set { field?.Dispose(); field = value; } } public void Set(Socket s) { Copy = s.Duplicate(); } }
