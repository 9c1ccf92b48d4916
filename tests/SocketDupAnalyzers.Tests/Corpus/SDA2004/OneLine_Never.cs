// Every way to put a duplicate into a member, in short.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class InConstructor { private readonly Socket _copy; //! SDA2004
  public InConstructor(Socket s) { _copy = s.Duplicate(); } public void Send(byte[] b) => _copy.Send(b); }
class InMethod { private Socket? _copy; //! SDA2004
  public void Attach(Socket s) { _copy = s.Duplicate(); } public void Send(byte[] b) { _copy?.Send(b); } }
class AutoProperty { private Socket Copy { get; } //! SDA2004
  public AutoProperty(Socket s) => Copy = s.Duplicate(); public int Send(byte[] b) => Copy.Send(b); }
class Initializer(Socket s) { private readonly Socket _copy = s.Duplicate(); //! SDA2004
  public void Send(byte[] b) => _copy.Send(b); }
class Captured(
  Socket s) //! SDA2004
{ public void Split() { s = s.Duplicate(); } public void Send(byte[] b) => s.Send(b); }
struct Value { private Socket _copy; //! SDA2004
  public Value(Socket s) { _copy = s.Duplicate(); } public void Send(byte[] b) => _copy.Send(b); }
record Rec { private Socket? _copy; //! SDA2004
  public void Set(Socket s) { _copy = s.Duplicate(); } }
class ByHelper { private Socket? _copy; //! SDA2004
  public ByHelper(Socket s) { Store(s.Duplicate()); } private void Store(Socket x) { _copy = x; } }
class ByFactory { private readonly Socket _copy; //! SDA2004
  private ByFactory(Socket x) { _copy = x; } public static ByFactory Of(Socket s) => new(s.Duplicate()); public void Send(byte[] b) => _copy.Send(b); }
class ByObjectInitializer { private Socket? _copy; //! SDA2004
  public static ByObjectInitializer Of(Socket s) => new ByObjectInitializer { _copy = s.Duplicate() }; }
class ByExchange { private Socket? _copy; //! SDA2004
  public void Set(Socket s) { Interlocked.Exchange(ref _copy, s.Duplicate()); } }
class ByCoalesce { private Socket? _copy; //! SDA2004
  public void Set(Socket s) { _copy ??= s.Duplicate(); _copy.Send(new byte[1]); } }
class ByTuple { private Socket _a; //! SDA2004
  private Socket _b; //! SDA2004
  public ByTuple(Socket s, Socket t) { (_a, _b) = (s.Duplicate(), t.Duplicate()); } } //? SDA2007
class ByOut { private Socket? _copy; //! SDA2004
  public void Set(Socket s) { Take(s, out _copy); } static void Take(Socket s, out Socket c) { c = s.Duplicate(); } }
class ByStaticLambda { private Socket? _copy; //! SDA2004
  static readonly Action<ByStaticLambda, Socket> Set = static (self, s) => self._copy = s.Duplicate(); }
class Number { private int _fd; //! SDA2004
  public Number(Socket s) { _fd = Duplicating.dup((int)s.Handle); if (_fd < 0) throw new Exception(); } }
class Stream1 { private readonly NetworkStream _stream; //! SDA2004
  public Stream1(Socket s) { _stream = new NetworkStream(s.Duplicate(), ownsSocket: true); } public void W() => _stream.WriteByte(1); }
class NonOwning { private readonly Socket _copy; //! SDA2004
  private readonly NetworkStream _stream; public NonOwning(Socket s) { _copy = s.Duplicate(); _stream = new NetworkStream(_copy, ownsSocket: false); } public void Dispose() => _stream.Dispose(); }
class DisposesOther : IDisposable { private readonly Socket _a; private readonly Socket _b; //! SDA2004
  public DisposesOther(Socket s) { _a = s.Duplicate(); _b = s.Duplicate(); } public void Dispose() { _a.Dispose(); } }
class OnlyShutdown : IDisposable { private readonly Socket _a; //! SDA2004
  public OnlyShutdown(Socket s) { _a = s.Duplicate(); } public void Dispose() { _a.Shutdown(SocketShutdown.Both); } }
class ClosesOnError { private readonly Socket _a; //! SDA2004
  public ClosesOnError(Socket s) { var d = s.Duplicate(); try { d.NoDelay = true; _a = d; } catch { d.Dispose(); throw; } } }
partial class Parts { private Socket? _copy; //! SDA2004
}
partial class Parts { public void Set(Socket s) => _copy = s.Duplicate(); }
class Asynchronous { private Socket? _copy; //! SDA2004
  public async Task SetAsync(Socket s) { _copy = await DupAsync(s); await _copy.SendAsync(new byte[1]); } static async Task<Socket> DupAsync(Socket s) { await Task.Yield(); return s.Duplicate(); } }
class Uses { private readonly Socket _copy; //! SDA2004
  public Uses(Socket s) { _copy = s.Duplicate(); } public async Task Go() { Helper(_copy); await Task.Run(() => Helper(_copy)); Console.WriteLine(_copy); if (_copy is { Connected: true } x) x.Send(new byte[1]); } static void Helper(Socket s) { s.Send(new byte[1]); } }
class Client1 { private readonly TcpClient _client; //! SDA2004
  public Client1(Socket s) { _client = new TcpClient { Client = s.Duplicate() }; } public int A => _client.Available; }
class Wrapped { private readonly Socket _copy; //! SDA2004
  private NetworkStream _s;
   public Wrapped(Socket s) { _copy = s.Duplicate(); _s = new NetworkStream(_copy, true); } }
class Outer { private sealed class Inner { private Socket _c; //! SDA2004
   public Inner(Socket s) { _c = s.Duplicate(); } } }
class ViaLocal { private Socket _c; //! SDA2004
   public ViaLocal(Socket s) { Socket d; d = s.Duplicate(); d.NoDelay = true; _c = d; } }
class FieldKeyword { private Socket? Copy { get => field; set => field = value; } //? SDA2004
   public void Set(Socket s) { Copy = s.Duplicate(); } }

internal static class Duplicating
{
    public static Socket Duplicate(this Socket socket) => new Socket(new SafeSocketHandle((IntPtr)dup((int)socket.Handle), ownsHandle: true));
    [DllImport("libc", SetLastError = true)] public static extern int dup(int descriptor);
    [DllImport("libc", SetLastError = true)] public static extern int close(int descriptor);
}

class Reassigned { private Socket _c; //! SDA2004
   public Reassigned(Socket s) { s = s.Duplicate(); _c = s; } }
