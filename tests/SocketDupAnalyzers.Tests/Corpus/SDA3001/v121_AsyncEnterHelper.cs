using System.Net.Sockets;

sealed class Entered
{
    private readonly Socket socket;
    private readonly SemaphoreSlim gate = new(1, 1);
    public Entered(Socket s) => socket = s;
    public void Start() => Task.Run(() => SendAsync("HELLO"u8.ToArray()));

    public async Task SendAsync(byte[] b)
    {
        await EnterAsync();
        try { await socket.SendAsync(b); }
        finally { Leave(); }
    }

    private Task EnterAsync() => gate.WaitAsync();
    private void Leave() => gate.Release();
}

sealed class EnteredAsync
{
    private readonly Socket socket;
    private readonly SemaphoreSlim gate = new(1, 1);
    public EnteredAsync(Socket s) => socket = s;
    public void Start() => Task.Run(() => SendAsync("HELLO"u8.ToArray()));

    public async Task SendAsync(byte[] b)
    {
        await EnterAsync().ConfigureAwait(false);
        try { await socket.SendAsync(b); }
        finally { Leave(); }
    }

    private async Task EnterAsync() => await gate.WaitAsync().ConfigureAwait(false);
    private void Leave() => gate.Release();
}
