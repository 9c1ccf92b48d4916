using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace Hosted;

public sealed class MetricsPusher(Socket socket, TimeProvider time) : IHostedService, IAsyncDisposable
{
    private ITimer? _timer;

    public Task StartAsync(CancellationToken ct)
    {
        _timer = time.CreateTimer(_ => socket.Send("tick\n"u8), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        return Task.CompletedTask;
    }

    public void Push(byte[] line)
    {
        socket.Send(line); //! SDA3001
    }

    public async Task StopAsync(CancellationToken ct)
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
        }

        socket.Send("bye\n"u8);
    }

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
        }
    }
}
