// Class: hosted services.
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hosted;

public sealed class StatsdForwarder(ILogger<StatsdForwarder> logger, Socket upstream) : IHostedService
{
    private Task? _loop;
    private CancellationTokenSource? _cts;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _cts = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _loop = LoopAsync(_cts.Token);
        return Task.CompletedTask;
    }

    private async Task LoopAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
                await upstream.SendAsync("flush\n"u8.ToArray(), SocketFlags.None, ct);
        }
        catch (OperationCanceledException)
        {
            logger.LogInformation("stopping");
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _cts?.Cancel();
        if (_loop is not null)
            await _loop;
        await upstream.SendAsync("quit\n"u8.ToArray(), SocketFlags.None, cancellationToken);
        upstream.Dispose();
    }
}

public sealed class MetricPusher(Socket upstream) : IHostedService
{
    private Task _loop = Task.CompletedTask;
    private readonly CancellationTokenSource _cts = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _loop = Task.Run(LoopAsync, cancellationToken);
        return Task.CompletedTask;
    }

    public ValueTask<int> PushAsync(ReadOnlyMemory<byte> metric) => upstream.SendAsync(metric);

    private async Task LoopAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(_cts.Token))
            await upstream.SendAsync("alive\n"u8.ToArray()); //! SDA3001
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _cts.Cancel();
        return _loop;
    }
}

public sealed class Worker : BackgroundService
{
    private readonly NetworkStream _out;
    private readonly SemaphoreSlim _sem = new(1);

    public Worker(NetworkStream @out) => _out = @out;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(100, stoppingToken);
            await _sem.WaitAsync(stoppingToken);
            try { await _out.WriteAsync(new byte[] { 1 }, stoppingToken); }
            finally { _sem.Release(); }
        }
    }

    public async Task EnqueueAsync(byte[] data)
    {
        await _sem.WaitAsync();
        try { await _out.WriteAsync(data); }
        finally { _sem.Release(); }
    }
}

public sealed class UnguardedWorker(NetworkStream sink) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(100, stoppingToken);
            await sink.WriteAsync(new byte[] { 1 }, stoppingToken);
        }
    }

    public async Task EnqueueAsync(byte[] data) => await sink.WriteAsync(data); //? SDA3001
}
