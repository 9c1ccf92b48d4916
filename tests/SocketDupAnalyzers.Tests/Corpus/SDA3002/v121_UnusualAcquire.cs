using System.Net.Sockets;

sealed class Mixed
{
    private readonly Socket socket;
    private readonly Mutex mutex = new();
    public Mixed(Socket s) => socket = s;

    public void A(byte[] b) { mutex.WaitOne(); try { socket.Send(b); } finally { mutex.ReleaseMutex(); } }
    public void B(byte[] b) { mutex.WaitOne(); try { socket.Send(b); } finally { mutex.ReleaseMutex(); } }
    public void C(byte[] b)
    {
        try { mutex.WaitOne(); }
        catch (AbandonedMutexException) { }
        try { socket.Send(b); }
        finally { mutex.ReleaseMutex(); }
    }
}

sealed class Zero
{
    private readonly Socket socket;
    private readonly SemaphoreSlim gate = new(1, 1);
    public Zero(Socket s) => socket = s;

    public async Task A(byte[] b) { await gate.WaitAsync(); try { await socket.SendAsync(b); } finally { gate.Release(); } }
    public async Task B(byte[] b) { await gate.WaitAsync(); try { await socket.SendAsync(b); } finally { gate.Release(); } }
    public async Task C(byte[] b)
    {
        if (await gate.WaitAsync(0) == false) return;
        try { await socket.SendAsync(b); }
        finally { gate.Release(); }
    }
}

sealed class Helper
{
    private readonly Socket socket;
    private readonly SemaphoreSlim gate = new(1, 1);
    public Helper(Socket s) => socket = s;

    public async Task A(byte[] b) { await gate.WaitAsync(); try { await socket.SendAsync(b); } finally { gate.Release(); } }
    public async Task B(byte[] b) { await gate.WaitAsync(); try { await socket.SendAsync(b); } finally { gate.Release(); } }
    public async Task C(byte[] b)
    {
        await Enter();
        try { await socket.SendAsync(b); }
        finally { gate.Release(); }
    }
    private Task Enter() => gate.WaitAsync();
}
