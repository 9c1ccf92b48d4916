using System.IO;
using System.Net.Sockets;

// Whoever waits for the send gives the semaphore back when the time is up, and the send goes on without it. The scenario of
// jchristn/CavemanTcp before and after its commit c5024839, which ends the send before it gives the semaphore back.
namespace GivenBackTooSoon;

public sealed class Before
{
    private readonly SemaphoreSlim _writes = new(1, 1);
    private readonly NetworkStream _stream;

    public Before(NetworkStream stream) => _stream = stream;

    public void Send(byte[] data)
    {
        _writes.Wait();
        try
        {
            _stream.Write(data, 0, data.Length);
        }
        finally
        {
            _writes.Release();
        }
    }

    public bool Send(byte[] data, int milliseconds)
    {
        _writes.Wait();
        var sending = Task.Run(() => _stream.Write(data, 0, data.Length)); //! SDA3001
        var isSent = sending.Wait(milliseconds);
        _writes.Release();
        return isSent;
    }
}

public sealed class After
{
    private readonly SemaphoreSlim _writes = new(1, 1);
    private readonly NetworkStream _stream;

    public After(NetworkStream stream) => _stream = stream;

    public void Send(byte[] data) => SendAsync(data, Timeout.Infinite).GetAwaiter().GetResult();

    public bool Send(byte[] data, int milliseconds) => SendAsync(data, milliseconds).GetAwaiter().GetResult();

    private async Task<bool> SendAsync(byte[] data, int milliseconds)
    {
        using var limit = new CancellationTokenSource(milliseconds);
        await _writes.WaitAsync(limit.Token).ConfigureAwait(false);
        try
        {
            await _stream.WriteAsync(data, 0, data.Length, limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            _writes.Release();
        }
    }
}
