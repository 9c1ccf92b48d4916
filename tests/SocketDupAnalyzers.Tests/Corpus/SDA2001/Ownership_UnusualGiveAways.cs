// Ownership stays silent: less usual places that a duplicate is given to: event args, completion sources, lazies, locals by ref, spans, tables, handles.
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Channels;

internal sealed class Unusual : IDisposable
{
    private static readonly AsyncLocal<Socket?> s_ambient = new();
    private readonly ConditionalWeakTable<object, Socket> _table = [];
    private readonly TaskCompletionSource<Socket> _ready = new();
    private readonly Channel<Socket> _channel = Channel.CreateUnbounded<Socket>();
    private readonly Socket?[] _slots = new Socket?[2];
    private readonly List<Socket> _list = [];
    private readonly SocketAsyncEventArgs _args = new();
    private readonly TcpClient _client = new();
    private Socket? _a, _b;
    private GCHandle _pinned;

    public void ToArgs(Socket s) => _args.AcceptSocket = s.Duplicate();

    public void ToToken(Socket s) => _args.UserToken = s.Duplicate();

    public SocketAsyncEventArgs ToNewArgs(Socket s) => new() { AcceptSocket = s.Duplicate(), UserToken = this };

    public void ToCompletion(Socket s) => _ready.SetResult(s.Duplicate());

    public void ToCompletionSafely(Socket s)
    {
        var copy = s.Duplicate();
        if (!_ready.TrySetResult(copy))
        {
            copy.Dispose();
        }
    }

    public async Task ToChannelAsync(Socket s) => await _channel.Writer.WriteAsync(s.Duplicate());

    public Lazy<Socket> ToLazy(Socket s) => new(() => s.Duplicate());

    public void ToSpan(Span<Socket> span, Socket s) => span[0] = s.Duplicate();

    public void ToRefLocal(Socket s)
    {
        ref var slot = ref _slots[0];
        slot = s.Duplicate();
    }

    public void ToRefReturn(Socket s) => Slot(1) = s.Duplicate();

    public void ToTupleTargets(Socket s) => (_a, _b) = (s.Duplicate(), s);

    public void ToIndexFromEnd(Socket s) => _list[^1] = s.Duplicate();

    public void ToElementIfEmpty(Socket s) => _slots[0] ??= s.Duplicate();

    public void ToTable(object key, Socket s) => _table.Add(key, s.Duplicate());

    public void ToAsyncLocal(Socket s) => s_ambient.Value = s.Duplicate();

    public void ToGCHandle(Socket s) => _pinned = GCHandle.Alloc(s.Duplicate());

    public void ToDynamic(dynamic sink, Socket s) => sink.Accept(s.Duplicate());

    public void ToProgress(IProgress<Socket> progress, Socket s) => progress.Report(s.Duplicate());

    public PipeReader ToPipe(Socket s) => PipeReader.Create(new NetworkStream(s.Duplicate(), ownsSocket: true));

    public async Task ToConfiguredUsingAsync(Socket s)
    {
        await using var _ = new NetworkStream(s.Duplicate(), ownsSocket: true).ConfigureAwait(false);
    }

    public Dictionary<string, Socket> ToDictionaryInitializer(Socket s) => new() { ["one"] = s.Duplicate(), ["two"] = s };

    public Socket ToThrowExpression(Socket s) => s.Connected ? s.Duplicate() : throw new InvalidOperationException();

    public void ToCapturedVariable(Socket s)
    {
        Socket? late = null;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => late?.Dispose();
        late = s.Duplicate();
    }

    public void ToWithExpression(Socket s, Action<(int Id, Socket Socket)> take) => take((1, s.Duplicate()));

    public void Dispose()
    {
        _a?.Dispose();
        _b?.Dispose();
        _args.Dispose();
        _client.Dispose();
        _pinned.Free();
        foreach (var x in _slots) x?.Dispose();
        foreach (var x in _list) x.Dispose();
    }

    private ref Socket? Slot(int i) => ref _slots[i];
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
