using System.Net.Sockets;

sealed class Gate
{
    private readonly SemaphoreSlim inner = new(1, 1);
    public Task EnterAsync() => inner.WaitAsync();
    public void Exit() => inner.Release();
}

sealed class ViaGate
{
    private readonly Socket socket;
    private readonly Gate gate = new();
    public ViaGate(Socket s) => socket = s;
    public void Start() => Task.Run(() => SendAsync("HELLO"u8.ToArray()));

    public async Task SendAsync(byte[] b)
    {
        await gate.EnterAsync();
        try { await socket.SendAsync(b); }
        finally { gate.Exit(); }
    }
}

sealed class ViaOldLock
{
    private readonly Socket socket;
    private readonly ReaderWriterLock rw = new();
    public ViaOldLock(Socket s) => socket = s;
    public void Start() => Task.Run(() => Send("HELLO"u8.ToArray()));

    public void Send(byte[] b)
    {
        rw.AcquireWriterLock(1000);
        try { socket.Send(b); }
        finally { rw.ReleaseWriterLock(); }
    }
}
