// SDA2004 in a longer everyday class: pump, queue, stop; one copy closed by the pump's owner, one forgotten.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading.Channels;

public sealed class Mirror : IAsyncDisposable
{
    private readonly Socket _source;
    private readonly Socket _reader;
    private readonly Socket _writer; //! SDA2004
    private readonly Channel<byte[]> _out = Channel.CreateBounded<byte[]>(16);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _tasks = [];

    public Mirror(Socket source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _reader = source.Duplicate();
        _writer = source.Duplicate(); //? SDA2007
    }

    public void Start()
    {
        _tasks.Add(ReadAsync(_stop.Token));
        _tasks.Add(WriteAsync(_stop.Token));
    }

    public bool Post(byte[] data) => _out.Writer.TryWrite(data);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _reader.Dispose();
        try
        {
            await Task.WhenAll(_tasks);
        }
        catch (OperationCanceledException)
        {
        }

        _source.Dispose();
        _stop.Dispose();
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var buffer = new byte[1024];
        while (await _reader.ReceiveAsync(buffer, stop) is var read && read > 0)
        {
            await _out.Writer.WriteAsync(buffer[..read], stop);
        }
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        await foreach (var data in _out.Reader.ReadAllAsync(stop))
        {
            await _writer.SendAsync(data, stop);
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
