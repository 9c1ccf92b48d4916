// SDA2003 in hosted-service shapes: ExecuteAsync/StopAsync, await using, un-awaited and awaited workers, duplicates through handoff methods.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Host(TcpListener listener) : IAsyncDisposable
{
    private readonly List<Task> _running = [];
    private Socket? _handoff;

    public async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop);
            var copy = client.Client.Duplicate(); //! SDA2003
            _running.Add(ServeAsync(copy, stop));
        }
    }

    public async Task ExecuteWithUsingAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop);
            var copy = client.Client.Duplicate();
            _running.Add(ServeAsync(copy, stop)); //? SDA5003
        }
    }

    public async Task ExecuteBothAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop);
            var copy = client.Client.Duplicate();
            _running.Add(ServeAsync(copy, stop));
            _running.Add(ServeAsync(client.Client, stop)); //? SDA3001
        }
    }

    public async Task AwaitedAsync(CancellationToken stop)
    {
        var client = await listener.AcceptTcpClientAsync(stop);
        await ServeAsync(client.Client.Duplicate(), stop); //? SDA2003
    }

    public async Task PrepareAsync(CancellationToken stop)
    {
        var accepted = await listener.AcceptSocketAsync(stop);
        _handoff = accepted.Duplicate(); //! SDA2003
    }

    public Socket? Handoff() => Interlocked.Exchange(ref _handoff, null);

    public async Task StopAsync(CancellationToken stop)
    {
        listener.Stop();
        await Task.WhenAll(_running).WaitAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        Interlocked.Exchange(ref _handoff, null)?.Dispose();
        await StopAsync(CancellationToken.None);
    }

    private static async Task ServeAsync(Socket socket, CancellationToken stop)
    {
        using (socket)
        {
            await socket.SendAsync(new byte[1], stop);
        }
    }
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
