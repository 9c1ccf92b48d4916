// Correct: a connection pool that keeps duplicates in queues, dictionaries and fields, and closes what it cannot keep.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class ConnectionPool : IDisposable
{
    private readonly ConcurrentDictionary<EndPoint, ConcurrentQueue<Socket>> _idle = new();
    private readonly ConcurrentDictionary<string, Socket> _pinned = new();
    private readonly int _limit;
    private Socket? _last;
    private volatile bool _disposed;

    public ConnectionPool(int limit) => _limit = limit;

    public async ValueTask<Socket> RentAsync(EndPoint target, CancellationToken token)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_idle.TryGetValue(target, out var queue))
        {
            while (queue.TryDequeue(out var idle))
            {
                if (idle.Connected && !idle.Poll(0, SelectMode.SelectRead))
                    return idle;
                idle.Dispose();
            }
        }

        var fresh = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await fresh.ConnectAsync(target, token).ConfigureAwait(false);
            return fresh;
        }
        catch
        {
            fresh.Dispose();
            throw;
        }
    }

    public void Return(EndPoint target, Socket socket)
    {
        var queue = _idle.GetOrAdd(target, static _ => new ConcurrentQueue<Socket>());
        if (_disposed || queue.Count >= _limit)
        {
            socket.Dispose();
            return;
        }

        queue.Enqueue(socket);
    }

    public void Remember(Socket socket) => Interlocked.Exchange(ref _last, socket.Duplicate())?.Dispose();

    public bool Pin(string name, Socket socket)
    {
        var copy = socket.Duplicate();
        if (_pinned.TryAdd(name, copy))
            return true;
        copy.Dispose();
        return false;
    }

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        foreach (var queue in _idle.Values)
            while (queue.TryDequeue(out var socket))
                socket.Dispose();
        foreach (var (_, socket) in _pinned)
            socket.Dispose();
        Interlocked.Exchange(ref _last, null)?.Dispose();
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
