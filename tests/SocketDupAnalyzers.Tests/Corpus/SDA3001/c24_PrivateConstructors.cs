using System.Net;
using System.Net.Sockets;

namespace PrivateConstructors;

// A factory makes the object, whose constructor starts the work; who disposes of it waits for the work.
public sealed class Built : IAsyncDisposable
{
    private readonly Socket _s;
    private readonly Task _work;
    private readonly CancellationTokenSource _cts = new();
    private Built(Socket s) { _s = s; _work = WorkAsync(); }

    public static async Task<Built> CreateAsync(EndPoint ep)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await s.ConnectAsync(ep);
        await s.SendAsync("hi"u8.ToArray());
        return new Built(s);
    }

    private async Task WorkAsync()
    {
        while (!_cts.IsCancellationRequested)
        {
            await _s.SendAsync("w"u8.ToArray());
            await Task.Delay(10);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _cts.Cancel();
        await _work;
        await _s.SendAsync("bye"u8.ToArray());
        _s.Dispose();
    }
}

public sealed class Handed : IAsyncDisposable
{
    private readonly Socket _s;
    private readonly Task _work;
    private volatile bool _stop;
    private Handed(Socket s) { _s = s; _work = Task.Run(WorkAsync); }
    public static Handed Create(Socket s) => new(s);
    private async Task WorkAsync() { while (!_stop) { await _s.SendAsync("w"u8.ToArray()); await Task.Delay(10); } }
    public async ValueTask DisposeAsync() { _stop = true; await _work; await _s.SendAsync("bye"u8.ToArray()); _s.Dispose(); }
}

public sealed class NotWaitedFor : IAsyncDisposable
{
    private readonly Socket _s;
    private readonly Task _work;
    private volatile bool _stop;
    private NotWaitedFor(Socket s) { _s = s; _work = Task.Run(WorkAsync); }
    public static NotWaitedFor Create(Socket s) => new(s);
    private async Task WorkAsync() { while (!_stop) { await _s.SendAsync("w"u8.ToArray()); await Task.Delay(10); } }
    public async ValueTask DisposeAsync()
    {
        _stop = true;
        await _s.SendAsync("bye"u8.ToArray()); //! SDA3001
        _s.Dispose();
        await _work;
    }
}
