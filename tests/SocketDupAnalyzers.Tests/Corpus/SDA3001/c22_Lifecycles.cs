// Class: lifecycles: restart, tasks in lists and arrays, joins in Dispose/Close, exchanges of sockets, work that only one member owns.
using System.Net.Sockets;

sealed class JoinedWithinTheMember
{
    private readonly NetworkStream _stream;

    public JoinedWithinTheMember(NetworkStream stream) => _stream = stream;

    public async Task SendAllAsync(byte[] a)
    {
        await Task.Run(() => _stream.Write(a, 0, a.Length));
        await Task.Run(() => _stream.Write(a, 0, a.Length));
    }

    public async Task CopyAsync(Stream source)
    {
        await source.CopyToAsync(_stream);
        await _stream.FlushAsync();
    }
}

sealed class WorkersInAnArray
{
    private readonly Socket _socket;
    private readonly Thread[] _threads;

    public WorkersInAnArray(Socket socket, int count)
    {
        _socket = socket;
        _threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            _threads[i] = new Thread(Work);
            _threads[i].Start();
        }
    }

    private void Work()
    {
        _socket.Send(new byte[100]); //! SDA3001
    }
}

sealed class WorkersWithTheirOwnSockets
{
    private readonly string _host;
    private readonly Thread[] _threads;

    public WorkersWithTheirOwnSockets(string host, int count)
    {
        _host = host;
        _threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            _threads[i] = new Thread(Work);
            _threads[i].Start();
        }
    }

    private void Work()
    {
        using var client = new TcpClient(_host, 80);
        client.GetStream().WriteByte(1);
        client.GetStream().WriteByte(2);
    }
}

sealed class JoinedInDispose : IDisposable
{
    private readonly Socket _socket;
    private readonly Thread _thread;
    private readonly ManualResetEventSlim _stop = new();

    public JoinedInDispose(Socket socket)
    {
        _socket = socket;
        _thread = new Thread(Loop);
        _thread.Start();
    }

    public void Dispose()
    {
        _stop.Set();
        _thread.Join();
        _socket.Send(new byte[] { 9 });
        _socket.Dispose();
    }

    private void Loop()
    {
        while (!_stop.Wait(1000))
        {
            _socket.Send(new byte[] { 1 });
        }
    }
}

sealed class NotJoinedInDispose : IDisposable
{
    private readonly Socket _socket;
    private volatile bool _stop;

    public NotJoinedInDispose(Socket socket)
    {
        _socket = socket;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (!_stop)
        {
            _socket.Send(new byte[] { 1 });
        }
    }

    public void Dispose()
    {
        _stop = true;
        _socket.Send(new byte[] { 9 }); //! SDA3001
        _socket.Dispose();
    }
}

sealed class WhenAllInStop
{
    private readonly NetworkStream _stream;
    private readonly CancellationTokenSource _cts = new();
    private readonly List<Task> _loops = new();

    public WhenAllInStop(NetworkStream stream) => _stream = stream;

    public void Start()
    {
        _loops.Add(Task.Run(WriteLoopAsync));
        _loops.Add(Task.Run(ReadLoopAsync));
    }

    public async Task StopAsync()
    {
        _cts.Cancel();
        await Task.WhenAll(_loops);
        await _stream.WriteAsync(new byte[] { 9 });
    }

    private async Task WriteLoopAsync()
    {
        while (!_cts.IsCancellationRequested)
        {
            await _stream.WriteAsync(new byte[] { 1 });
            await Task.Delay(100);
        }
    }

    private async Task ReadLoopAsync()
    {
        var buffer = new byte[100];
        while (!_cts.IsCancellationRequested && await _stream.ReadAsync(buffer) > 0)
        {
        }
    }
}

sealed class LoopsItsOwnSocket
{
    private readonly TcpListener _listener;

    public LoopsItsOwnSocket(TcpListener listener)
    {
        _listener = listener;
        _ = AcceptAsync();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            await stream.WriteAsync(new byte[] { 1 });
            await stream.WriteAsync(new byte[] { 2 });
        }
    }
}

sealed class AsyncStateOfTheCall
{
    private readonly NetworkStream _stream;

    public AsyncStateOfTheCall(NetworkStream stream) => _stream = stream;

    public async Task SendBothAsync(byte[] header, byte[] body)
    {
        var first = _stream.WriteAsync(header, 0, header.Length);
        var second = _stream.WriteAsync(body, 0, body.Length); //! SDA3001
        await Task.WhenAll(first, second);
    }

    public async Task ExchangeAsync(byte[] question, byte[] answer)
    {
        var reading = _stream.ReadAsync(answer, 0, answer.Length);
        await _stream.WriteAsync(question);
        await reading;
    }
}
