// SDA2004: DisposeAsync and StopAsync close the field, or forget it.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class Right(Socket socket) : IAsyncDisposable
{
    private readonly Socket _copy = socket.Duplicate();

    public ValueTask DisposeAsync()
    {
        _copy.Dispose();
        return default;
    }
}

public sealed class RightAsync(Socket socket) : IAsyncDisposable
{
    private readonly Socket _copy = socket.Duplicate();
    private Task _pump = Task.CompletedTask;

    public void Start() => _pump = Task.Run(() => _copy.Receive(new byte[1]));

    public async ValueTask DisposeAsync()
    {
        _copy.Dispose();
        await _pump.ConfigureAwait(false);
    }
}

public sealed class Forgetful(Socket socket) : IAsyncDisposable
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004
    private readonly CancellationTokenSource _stop = new();

    public async Task PumpAsync() => await _copy.ReceiveAsync(new byte[1], _stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _stop.Dispose();
    }
}

public interface IService
{
    Task StartAsync(CancellationToken stop);

    Task StopAsync(CancellationToken stop);
}

public sealed class Service(Socket socket) : IService
{
    private Socket? _copy;

    public Task StartAsync(CancellationToken stop)
    {
        _copy = socket.Duplicate();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken stop)
    {
        await Task.Yield();
        _copy?.Dispose();
    }
}

public sealed class ForgetfulService(Socket socket) : IService
{
    private Socket? _copy; //! SDA2004

    public async Task StartAsync(CancellationToken stop)
    {
        _copy = socket.Duplicate();
        await _copy.SendAsync(new byte[1], stop);
    }

    public Task StopAsync(CancellationToken stop) => Task.CompletedTask;
}

public sealed class StreamService(Socket socket) : IAsyncDisposable
{
    private readonly NetworkStream _stream = new(socket.Duplicate(), ownsSocket: true);

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
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
