// Class: what Start does before and after the start, what Stop/DisposeAsync do after they waited for the loop and without waiting.
using System.Net.Sockets;

sealed class Orderly : IAsyncDisposable
{
    private readonly NetworkStream _stream;
    private readonly CancellationTokenSource _stop = new();
    private Task? _loop;

    public Orderly(NetworkStream stream) => _stream = stream;

    public void Start()
    {
        _stream.Write(new byte[] { 1 }, 0, 1);
        _loop = Task.Run(() => LoopAsync(_stop.Token));
    }

    public async ValueTask DisposeAsync()
    {
        _stop.Cancel();
        if (_loop != null)
        {
            await _loop;
        }

        await _stream.WriteAsync(new byte[] { 9 });
    }

    private async Task LoopAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            await _stream.WriteAsync(new byte[] { 2 }, CancellationToken.None);
            await Task.Delay(1000, CancellationToken.None);
        }
    }
}

sealed class OrderlyThread
{
    private readonly Socket _socket;
    private Thread? _thread;
    private volatile bool _stopping;

    public OrderlyThread(Socket socket) => _socket = socket;

    public void Start()
    {
        _thread = new Thread(Loop);
        _thread.Start();
    }

    public void Stop()
    {
        _stopping = true;
        _thread!.Join();
        _socket.Send(new byte[] { 9 });
    }

    private void Loop()
    {
        while (!_stopping)
        {
            _socket.Send(new byte[] { 2 });
            Thread.Sleep(100);
        }
    }
}

sealed class GreetsTooLate
{
    private readonly Socket _socket;

    public GreetsTooLate(Socket socket) => _socket = socket;

    public void Start()
    {
        _ = Task.Run(Loop);
        _socket.Send(new byte[] { 1 });
    }

    private void Loop()
    {
        while (true)
        {
            _socket.Send(new byte[] { 2 }); //! SDA3001
        }
    }
}

sealed class HastyStop
{
    private readonly NetworkStream _stream;
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;

    public HastyStop(NetworkStream stream) => _stream = stream;

    public void Start() => _loop = LoopAsync();

    private async Task LoopAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            await _stream.WriteAsync(new byte[] { 2 });
            await Task.Delay(1000);
        }
    }

    public async Task StopAsync()
    {
        _stop.Cancel();
        await _stream.WriteAsync(new byte[] { 9 }); //! SDA3001
        await _loop;
    }
}

sealed class TimedStop
{
    private readonly Socket _socket;
    private readonly Task _loop;
    private volatile bool _stopping;

    public TimedStop(Socket socket)
    {
        _socket = socket;
        _loop = Task.Run(() =>
        {
            while (!_stopping)
            {
                _socket.Send(new byte[] { 2 });
            }
        });
    }

    public void Stop()
    {
        _stopping = true;
        _loop.Wait(2000);
        _socket.Send(new byte[] { 9 }); //! SDA3001
    }
}

sealed class ConstructorGoesOn
{
    private readonly Socket _socket;

    public ConstructorGoesOn(Socket socket)
    {
        _socket = socket;
        new Thread(() => _socket.Send(new byte[] { 2 })).Start();
        _socket.Send(new byte[] { 1 }); //! SDA3001
    }
}
