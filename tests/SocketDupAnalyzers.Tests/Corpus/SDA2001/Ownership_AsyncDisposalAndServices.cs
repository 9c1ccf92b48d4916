// Ownership: IAsyncDisposable, await using, StopAsync, workers that close, un-awaited and awaited tasks.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Lease(Socket socket) : IAsyncDisposable
{
    public Task<int> SendAsync(byte[] data) => socket.SendAsync(data);

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}

internal sealed class Service : IAsyncDisposable
{
    private Lease? _lease;
    private Socket? _socket;
    private Task? _pump;

    public async Task UseAsync(Socket s)
    {
        await using var lease = new Lease(s.Duplicate());
        await lease.SendAsync([1]);
    }

    public async Task UseBlockAsync(Socket s)
    {
        var copy = s.Duplicate();
        await using (new Lease(copy).ConfigureAwait(false))
        {
            await copy.SendAsync(new byte[1]);
        }
    }

    public Task StartAsync(Socket s, CancellationToken stop)
    {
        _lease = new Lease(s.Duplicate());
        _socket = s.Duplicate();
        _pump = PumpAsync(s.Duplicate(), stop);
        return Task.CompletedTask;
    }

    public async Task StopAsync()
    {
        _socket?.Dispose();
        if (_lease is not null)
        {
            await _lease.DisposeAsync();
        }

        await (_pump ?? Task.CompletedTask);
    }

    public async Task AwaitedAsync(Socket s, CancellationToken stop)
    {
        var copy = s.Duplicate();
        await PumpAsync(copy, stop);
    }

    public void Fire(Socket s) => _ = Task.Run(async () =>
    {
        using var copy = s.Duplicate();
        await copy.SendAsync(new byte[1]);
    });

    public async Task FinallyAsync(Socket s)
    {
        var copy = s.Duplicate();
        try
        {
            await copy.SendAsync(new byte[1]);
        }
        finally
        {
            copy.Dispose();
        }
    }

    public async Task BorrowedAsync(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        await GreetAsync(copy);
    }

    public async Task LeaseLostAsync(Socket s)
    {
        var lease = new Lease(s.Duplicate()); //? SDA2001
        await lease.SendAsync([1]);
    }

    public ValueTask DisposeAsync() => new(StopAsync());

    private static async Task GreetAsync(Socket socket) => await socket.SendAsync(new byte[1]);

    private static async Task PumpAsync(Socket socket, CancellationToken stop)
    {
        using (socket)
        {
            await socket.ReceiveAsync(new byte[1], stop);
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
