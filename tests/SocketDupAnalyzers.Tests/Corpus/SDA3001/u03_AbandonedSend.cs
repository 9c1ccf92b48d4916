using System.IO;
using System.Net.Sockets;

// A send with a time limit is work that is left alone when the time is up, and goes on. The scenario of jchristn/CavemanTcp
// before and after its commit ae392926: the semaphore was waited for a millisecond, then until it is taken.
namespace AbandonedSend;

public sealed class Before
{
    private readonly SemaphoreSlim _writes = new(1, 1);
    private readonly NetworkStream _stream;

    public Before(NetworkStream stream) => _stream = stream;

    public bool Send(byte[] data)
    {
        try
        {
            _writes.Wait(1);
            _stream.Write(data, 0, data.Length); //? SDA3001
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        finally
        {
            _writes.Release();
        }
    }

    public bool Send(byte[] data, int milliseconds)
    {
        var sending = Task.Run(() =>
        {
            try
            {
                _writes.Wait(1);
                _stream.Write(data, 0, data.Length); //! SDA3001
                return true;
            }
            finally
            {
                _writes.Release();
            }
        });
        return sending.Wait(milliseconds) && sending.Result;
    }

    public async Task<bool> SendAsync(byte[] data, int milliseconds)
    {
        var sending = Task.Run(async () =>
        {
            try
            {
                await _writes.WaitAsync(1);
                await _stream.WriteAsync(data, 0, data.Length); //! SDA3001
                return true;
            }
            finally
            {
                _writes.Release();
            }
        });
        var first = await Task.WhenAny(sending, Task.Delay(milliseconds));
        return first == sending && await sending;
    }
}

public sealed class After
{
    private readonly SemaphoreSlim _writes = new(1, 1);
    private readonly NetworkStream _stream;

    public After(NetworkStream stream) => _stream = stream;

    public bool Send(byte[] data)
    {
        try
        {
            while (!_writes.Wait(10))
            {
                Task.Delay(10).Wait();
            }

            _stream.Write(data, 0, data.Length);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        finally
        {
            _writes.Release();
        }
    }

    public bool Send(byte[] data, int milliseconds)
    {
        var sending = Task.Run(() =>
        {
            try
            {
                while (!_writes.Wait(10))
                {
                    Task.Delay(10).Wait();
                }

                _stream.Write(data, 0, data.Length);
                return true;
            }
            finally
            {
                _writes.Release();
            }
        });
        return sending.Wait(milliseconds) && sending.Result;
    }

    // The loop has one way out, by 'break': the semaphore is held there.
    public async Task<bool> SendAsync(byte[] data, int milliseconds, CancellationToken token)
    {
        var sending = Task.Run(async () =>
        {
            try
            {
                while (true)
                {
                    bool isTaken = await _writes.WaitAsync(10, token).ConfigureAwait(false);
                    if (isTaken) break;
                    await Task.Delay(10, token).ConfigureAwait(false);
                }

                await _stream.WriteAsync(data, 0, data.Length, token).ConfigureAwait(false);
                return true;
            }
            finally
            {
                _writes.Release();
            }
        });
        var first = await Task.WhenAny(sending, Task.Delay(milliseconds));
        return first == sending && await sending;
    }
}
