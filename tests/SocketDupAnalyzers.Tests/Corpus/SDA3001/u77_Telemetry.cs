// A writer with a heartbeat; the object as the state of a timer, by an interface.
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace F01;

public interface IMetricSink
{
    void Gauge(string name, double value);
    void Counter(string name, long delta = 1);
    Task FlushAsync(CancellationToken ct = default);
}

public sealed class GraphiteSink : IMetricSink, IAsyncDisposable
{
    private readonly TcpClient _client;
    private readonly StreamWriter _writer;
    private readonly CancellationTokenSource _cts = new();
    private readonly Task _heartbeat;

    public GraphiteSink(string host, int port = 2003)
    {
        _client = new TcpClient(host, port);
        _writer = new StreamWriter(_client.GetStream(), new UTF8Encoding(false)) { NewLine = "\n" };
        _heartbeat = HeartbeatAsync(_cts.Token);
    }

    public void Gauge(string name, double value)
    {
        _writer.WriteLine($"{name} {value} {DateTimeOffset.UtcNow.ToUnixTimeSeconds()}");
    }

    void IMetricSink.Counter(string name, long delta)
    {
        _writer.WriteLine($"{name} {delta} {DateTimeOffset.UtcNow.ToUnixTimeSeconds()}");
    }

    public async Task FlushAsync(CancellationToken ct = default) => await _writer.FlushAsync(ct);

    private async Task HeartbeatAsync(CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            while (!ct.IsCancellationRequested)
            {
                await Task.Delay(10_000, ct).ConfigureAwait(false);
                await _writer.WriteLineAsync($"uptime {watch.ElapsedMilliseconds}").ConfigureAwait(false); //! SDA3001
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        _cts.Cancel();
        await _heartbeat.ConfigureAwait(false);
        await _writer.FlushAsync();
        await _writer.DisposeAsync();
        _client.Dispose();
    }
}

public sealed class LockedGraphiteSink : IMetricSink, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly TcpClient _client;
    private readonly StreamWriter _writer;
    private readonly Timer _heartbeat;

    public LockedGraphiteSink(string host, int port = 2003)
    {
        _client = new TcpClient(host, port);
        _writer = new StreamWriter(_client.GetStream());
        _heartbeat = new Timer(static state => ((IMetricSink)state!).Gauge("uptime", Environment.TickCount64), this, 0, 1000);
    }

    public void Gauge(string name, double value)
    {
        lock (_gate)
        {
            _writer.WriteLine($"{name} {value}");
        }
    }

    public void Counter(string name, long delta = 1)
    {
        lock (_gate)
        {
            _writer.WriteLine($"{name} {delta}");
        }
    }

    public Task FlushAsync(CancellationToken ct = default)
    {
        lock (_gate)
        {
            _writer.Flush();
        }

        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _heartbeat.DisposeAsync();
        await _writer.DisposeAsync();
        _client.Dispose();
    }
}
