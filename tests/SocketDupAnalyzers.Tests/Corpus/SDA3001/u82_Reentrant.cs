// Silent: synchronized methods, sockets of a dictionary, an exclusive scheduler, an actor.
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace F06;

public sealed class Synchronized
{
    private readonly Socket _socket;

    public Synchronized(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private void Beat() => _socket.Send([0]);

    private void Loop()
    {
        while (true)
        {
            Thread.Sleep(1);
            Beat();
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Send(byte[] b) => _socket.Send(b);
}

public sealed class ByDictionary
{
    private readonly Dictionary<string, Socket> _sockets = new();
    private readonly object _gate = new();

    public void Add(string name, Socket socket)
    {
        lock (_gate)
            _sockets.Add(name, socket);
    }

    public void Start() => Task.Run(() =>
    {
        while (true)
        {
            Socket[] all;
            lock (_gate)
                all = _sockets.Values.ToArray();
            foreach (var s in all)
                s.Send([0]);
            Thread.Sleep(1000);
        }
    });

    public void Send(string name, byte[] b)
    {
        Socket? s;
        lock (_gate)
        {
            if (!_sockets.TryGetValue(name, out s))
                return;
        }

        s.Send(b);
    }
}

public sealed class UnderConcurrentExclusive
{
    private readonly ConcurrentExclusiveSchedulerPair _pair = new();
    private readonly Socket _socket;
    private readonly TaskFactory _exclusive;

    public UnderConcurrentExclusive(Socket socket)
    {
        _socket = socket;
        _exclusive = new TaskFactory(_pair.ExclusiveScheduler);
    }

    public Task SendAsync(byte[] b) => _exclusive.StartNew(() => _socket.Send(b));

    public Task PingAsync() => _exclusive.StartNew(() => _socket.Send([0]));
}

public sealed class Actor
{
    private readonly Channel _mailbox = new();
    private readonly Socket _socket;

    public Actor(Socket socket)
    {
        _socket = socket;
        Task.Run(RunAsync);
    }

    public void Post(Func<Socket, Task> action) => _mailbox.Add(action);

    public void Send(byte[] b) => Post(s => s.SendAsync(b));

    private async Task RunAsync()
    {
        while (await _mailbox.NextAsync() is { } action)
            await action(_socket);
    }

    private sealed class Channel
    {
        private readonly System.Threading.Channels.Channel<Func<Socket, Task>> _inner = System.Threading.Channels.Channel.CreateUnbounded<Func<Socket, Task>>();

        public void Add(Func<Socket, Task> action) => _inner.Writer.TryWrite(action);

        public async Task<Func<Socket, Task>?> NextAsync() => await _inner.Reader.WaitToReadAsync() && _inner.Reader.TryRead(out var next) ? next : null;
    }
}
