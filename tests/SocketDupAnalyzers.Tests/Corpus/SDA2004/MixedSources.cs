// SDA2004: a field that holds a duplicate on one path and a borrowed or created socket on another; null in between; ownership flags.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class WithOwnershipFlag : IDisposable
{
    private readonly Socket _socket;
    private readonly bool _owns;

    public WithOwnershipFlag(Socket socket, bool copy)
    {
        _socket = copy ? socket.Duplicate() : socket;
        _owns = copy;
    }

    public void Dispose()
    {
        if (_owns)
        {
            _socket.Dispose();
        }
    }
}

public sealed class TwoAssignments : IDisposable
{
    private Socket? _socket;

    public void Borrow(Socket socket) => _socket = socket;

    public void Copy(Socket socket) => _socket = socket.Duplicate();

    public void Dispose() => _socket?.Dispose();
}

public sealed class TwoAssignmentsLost
{
    private Socket? _socket; //! SDA2004

    public void Borrow(Socket socket) => _socket = socket;

    public void Copy(Socket socket) => _socket = socket.Duplicate();

    public void Send() => _socket?.Send("x"u8);
}

public sealed class FiveOfFive : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly TcpClient _client = new();
    private Socket? _copy; //! SDA2004
    private bool _disposed;

    public async Task StartAsync(string host)
    {
        await _client.ConnectAsync(host, 80, _stop.Token);
        _copy = _client.Client.Duplicate();
    }

    public async Task SendAsync(byte[] data)
    {
        await _gate.WaitAsync(_stop.Token);
        try
        {
            await _copy!.SendAsync(data);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _stop.Cancel();
        _client.Dispose();
        _gate.Dispose();
        _stop.Dispose();
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
