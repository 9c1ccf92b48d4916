// Class: a semaphore that is given back before the write has ended.
using System.Net.Sockets;

namespace Rpc.Early;

public sealed class Multiplexer
{
    private readonly NetworkStream _wire;
    private readonly SemaphoreSlim _mutex = new(1);
    private readonly Task _credits;
    private volatile bool _closed;

    public Multiplexer(Socket socket)
    {
        _wire = new NetworkStream(socket, ownsSocket: true);
        _credits = Task.Run(GrantCreditsAsync);
    }

    public async Task SendAsync(byte[] frame)
    {
        Task write;
        await _mutex.WaitAsync();
        try
        {
            write = _wire.WriteAsync(frame, 0, frame.Length);
        }
        finally
        {
            _mutex.Release();
        }

        await write;
    }

    private async Task GrantCreditsAsync()
    {
        var window = new byte[] { 0, 0, 0, 1, 0xFF };
        while (!_closed)
        {
            await Task.Delay(50);
            await _mutex.WaitAsync();
            try
            {
                await _wire.WriteAsync(window); //! SDA3001
            }
            finally
            {
                _mutex.Release();
            }
        }
    }

    public async Task CloseAsync()
    {
        _closed = true;
        await _credits;
        _wire.Dispose();
    }
}
