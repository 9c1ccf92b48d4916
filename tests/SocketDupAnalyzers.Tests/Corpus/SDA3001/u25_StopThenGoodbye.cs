// Class: the last message after the work has been told to end and was waited for, in one try, and one that is too early.
using System.Net.Sockets;

namespace Agents;

public sealed class Agent : IAsyncDisposable
{
    private readonly NetworkStream _server;
    private readonly CancellationTokenSource _cts = new();
    private Task _work = Task.CompletedTask;

    public Agent(NetworkStream server) => _server = server;

    public async Task StartAsync()
    {
        await _server.WriteAsync("REGISTER\n"u8.ToArray());
        _work = Task.Run(() => ReportAsync(_cts.Token));
    }

    private async Task ReportAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await _server.WriteAsync(BitConverter.GetBytes(Environment.WorkingSet), ct);
            await Task.Delay(1000, ct);
        }
    }

    public async Task StopAsync()
    {
        try
        {
            await _cts.CancelAsync();
            await _work;
        }
        catch (OperationCanceledException)
        {
        }

        await _server.WriteAsync("UNREGISTER\n"u8.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _server.DisposeAsync();
    }
}

public sealed class ThreadAgent
{
    private readonly Socket _server;
    private readonly Thread _thread;
    private volatile bool _running = true;

    public ThreadAgent(Socket server)
    {
        _server = server;
        _thread = new Thread(Run);
    }

    public void Start()
    {
        _server.Send("REGISTER\n"u8);
        _thread.Start();
    }

    private void Run()
    {
        while (_running)
        {
            _server.Send(BitConverter.GetBytes(Environment.TickCount64));
            Thread.Sleep(1000);
        }
    }

    public void Stop()
    {
        _running = false;
        _thread.Join();
        _server.Send("UNREGISTER\n"u8);
        _server.Shutdown(SocketShutdown.Both);
        _server.Close();
    }
}

public sealed class HastyAgent
{
    private readonly NetworkStream _server;
    private readonly CancellationTokenSource _cts = new();
    private Task _work = Task.CompletedTask;

    public HastyAgent(NetworkStream server) => _server = server;

    public void Start() => _work = ReportAsync(_cts.Token);

    private async Task ReportAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Task.Delay(1000, ct);
            await _server.WriteAsync(BitConverter.GetBytes(Environment.WorkingSet), ct);
        }
    }

    public async Task StopAsync()
    {
        _cts.Cancel();
        await _server.WriteAsync("UNREGISTER\n"u8.ToArray()); //! SDA3001
        await _work;
    }
}
