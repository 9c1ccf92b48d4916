// Correct: duplicates made lazily and published atomically.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class Shared : IDisposable
{
    private readonly Socket _source;
    private readonly Lazy<Socket> _lazy;
    private Socket? _first;
    private Socket? _current;
    private Socket? _volatile;
    private Socket? _cached;

    public Shared(Socket source)
    {
        _source = source;
        _lazy = new Lazy<Socket>(() => source.Duplicate(), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public Socket Copy => _lazy.Value;

    public Socket Cached => _cached ??= _source.Duplicate();

    public Socket First()
    {
        if (Volatile.Read(ref _first) is { } existing)
            return existing;
        var mine = _source.Duplicate();
        var other = Interlocked.CompareExchange(ref _first, mine, null);
        if (other is null)
            return mine;
        mine.Dispose();
        return other;
    }

    public void Refresh()
    {
        var old = Interlocked.Exchange(ref _current, _source.Duplicate());
        old?.Dispose();
    }

    public void Publish()
    {
        Volatile.Read(ref _volatile)?.Dispose();
        Volatile.Write(ref _volatile, _source.Duplicate());
    }

    public void Dispose()
    {
        if (_lazy.IsValueCreated)
            _lazy.Value.Dispose();
        _cached?.Dispose();
        _volatile?.Dispose();
        Interlocked.Exchange(ref _first, null)?.Dispose();
        Interlocked.Exchange(ref _current, null)?.Dispose();
    }
}

static class SocketCopies
{
    private const int F_DUPFD_CLOEXEC = 1030;

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle fd, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int fd = fcntl(socket.SafeHandle, F_DUPFD_CLOEXEC, 0);
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}
