using System.Net.Sockets;

sealed class Compared
{
    private readonly Socket socket;
    private readonly SemaphoreSlim gate = new(1, 1);
    public Compared(Socket s) => socket = s;

    public void Start() => _ = Task.Run(async () =>
    {
        while (true)
        {
            if (await gate.WaitAsync(0) == false) continue;
            try { await socket.SendAsync("PING"u8.ToArray()); }
            finally { gate.Release(); }
        }
    });

    public async Task<bool> SendAsync(byte[] b)
    {
        if (await gate.WaitAsync(100) is false) return false;
        try { await socket.SendAsync(b); return true; }
        finally { gate.Release(); }
    }
}

sealed class ComparedMonitor
{
    private readonly Socket socket;
    private readonly object sync = new();
    public ComparedMonitor(Socket s) => socket = s;
    public void Start() => Task.Run(() => { lock (sync) socket.Send("PING"u8); });

    public void Send(byte[] b)
    {
        if (Monitor.TryEnter(sync, 10) is not true) return;
        try { socket.Send(b); }
        finally { Monitor.Exit(sync); }
    }
}
