using System.Net.Sockets;

namespace WaitInATry;

// However the wait for the work ends, the work is over.
public sealed class CancelledWork : IAsyncDisposable
{
    private readonly Socket _s;
    private readonly CancellationTokenSource _cts = new();
    private readonly Task _work;
    public CancelledWork(Socket s) { _s = s; _work = Task.Run(() => PumpAsync(_cts.Token)); }
    private async Task PumpAsync(CancellationToken ct) { while (true) { await _s.SendAsync("w"u8.ToArray(), ct); await Task.Delay(10, ct); } }
    public async ValueTask DisposeAsync()
    {
        _cts.Cancel();
        try { await _work; } catch (OperationCanceledException) { }
        await _s.SendAsync("bye"u8.ToArray());
        _s.Dispose();
    }
}

public sealed class TwoTasks
{
    private readonly Socket _s;
    private readonly CancellationTokenSource _c = new();
    private Task _r = Task.CompletedTask, _w = Task.CompletedTask;
    public TwoTasks(Socket s) => _s = s;
    public void Start() { _r = Task.Run(Read); _w = Task.Run(Write); }
    private async Task Read() { while (true) await _s.ReceiveAsync(new byte[5], _c.Token); }
    private async Task Write() { while (true) { await _s.SendAsync(new byte[5], _c.Token); await Task.Delay(1, _c.Token); } }
    public async Task StopAsync()
    {
        await _c.CancelAsync();
        try { await Task.WhenAll(_r, _w); }
        catch (OperationCanceledException) { }
        catch (SocketException) { return; }
        await _s.SendAsync("bye"u8.ToArray());
        _s.Close();
    }
}

public sealed class Blocking
{
    private readonly Socket _s;
    private readonly CancellationTokenSource _c = new();
    private Task? _w;
    public Blocking(Socket s) => _s = s;
    public void Start() => _w = Task.Run(Write);
    private void Write() { while (!_c.IsCancellationRequested) { _s.Send(new byte[5]); Thread.Sleep(1); } }
    public void Stop()
    {
        _c.Cancel();
        try { _w?.Wait(); } catch (AggregateException) { }
        _s.Send("bye"u8);
    }
}

public sealed class InAFinally
{
    private readonly Socket _s;
    private Task _w = Task.CompletedTask;
    private volatile bool _q;
    public InAFinally(Socket s) => _s = s;
    public void Start() => _w = Task.Run(W);
    private async Task W() { while (!_q) { await _s.SendAsync(new byte[1]); } }
    public async Task StopAsync() { _q = true; try { await _w; } finally { await _s.SendAsync(new byte[2]); _s.Close(); } }
}

public sealed class Logged
{
    private readonly Socket _s;
    private Task _w = Task.CompletedTask;
    private volatile bool _q;
    public Logged(Socket s) => _s = s;
    public void Start() => _w = Task.Run(W);
    private async Task W() { while (!_q) { await _s.SendAsync(new byte[1]); } }
    public async Task StopAsync() { _q = true; try { await _w; } catch (Exception e) { Console.WriteLine(e); } await _s.SendAsync(new byte[2]); }
}

// A wait that is given up has ended nothing.
public sealed class RunsOutOfTime
{
    private readonly Socket _s;
    private Task _w = Task.CompletedTask;
    private volatile bool _q;
    public RunsOutOfTime(Socket s) => _s = s;
    public void Start() => _w = Task.Run(W);
    private async Task W() { while (!_q) { await _s.SendAsync(new byte[1]); } }
    public async Task StopAsync()
    {
        _q = true;
        try { await _w.WaitAsync(TimeSpan.FromSeconds(1)); } catch (TimeoutException) { }
        await _s.SendAsync(new byte[2]); //! SDA3001
    }
}

public sealed class GivenUp
{
    private readonly Socket _s;
    private Task _w = Task.CompletedTask;
    private volatile bool _q;
    public GivenUp(Socket s) => _s = s;
    public void Start() => _w = Task.Run(W);
    private async Task W() { while (!_q) { await _s.SendAsync(new byte[1]); } }
    public void Stop(CancellationToken token)
    {
        _q = true;
        try { _w.Wait(token); } catch (OperationCanceledException) { }
        _s.Send(new byte[2]); //! SDA3001
    }
}
