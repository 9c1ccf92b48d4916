using System.Net.Sockets;

sealed class ViaHelper(Socket socket)
{
    private readonly Socket socket = socket;
    private readonly CancellationTokenSource stop = new();
    private Task? loop;

    public void Start() => loop = Task.Run(LoopAsync);

    private async Task LoopAsync()
    {
        while (!stop.IsCancellationRequested) await socket.SendAsync("P"u8.ToArray());
    }

    public async Task StopAsync()
    {
        stop.Cancel();
        await JoinAsync();
        await socket.SendAsync("QUIT"u8.ToArray());
    }

    private Task JoinAsync() => loop ?? Task.CompletedTask;
}

sealed class ViaExchange(Socket socket)
{
    private readonly Socket socket = socket;
    private readonly CancellationTokenSource stop = new();
    private Task? loop;

    public void Start() => loop = Task.Run(LoopAsync);

    private async Task LoopAsync()
    {
        while (!stop.IsCancellationRequested) await socket.SendAsync("P"u8.ToArray());
    }

    public async Task StopAsync()
    {
        stop.Cancel();
        if (Interlocked.Exchange(ref loop, null) is { } running) await running;
        await socket.SendAsync("QUIT"u8.ToArray());
    }
}
