using System.Net.Sockets;
using System.Collections.Concurrent;

sealed class Keyed
{
    private readonly Socket socket;
    private readonly ConcurrentDictionary<Socket, SemaphoreSlim> gates = new();
    public Keyed(Socket s) => socket = s;
    public void Start() => Task.Run(() => SendAsync("HELLO"u8.ToArray()));

    public async Task SendAsync(byte[] b)
    {
        var gate = gates.GetOrAdd(socket, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync();
        try { await socket.SendAsync(b); }
        finally { gate.Release(); }
    }
}

sealed class Weak
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Socket, object> Gates = new();
    private readonly Socket socket;
    public Weak(Socket s) => socket = s;
    public void Start() => Task.Run(() => Send("HELLO"u8.ToArray()));
    public void Send(byte[] b)
    {
        lock (Gates.GetOrCreateValue(socket)) socket.Send(b);
    }
}
