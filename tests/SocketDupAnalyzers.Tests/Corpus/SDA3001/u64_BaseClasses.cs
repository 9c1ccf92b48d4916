// Private locks of a base class; a worker that its base class starts.
using System.Net.Sockets;

namespace D18;

public abstract class Transport : IDisposable
{
    protected readonly Socket Socket;
    private readonly object _sendLock = new();

    protected Transport(Socket socket) => Socket = socket;

    public void Send(ReadOnlySpan<byte> data)
    {
        lock (_sendLock)
        {
            Socket.Send(data);
        }
    }

    protected void SendRaw(ReadOnlySpan<byte> data)
    {
        lock (_sendLock)
        {
            Socket.Send(data);
        }
    }

    public virtual void Dispose() => Socket.Dispose();
}

public sealed class PingingTransport : Transport
{
    private readonly Timer _timer;

    public PingingTransport(Socket socket) : base(socket)
    {
        _timer = new Timer(_ => SendRaw([1]), null, 1000, 1000);
    }

    public void SendText(string text) => Send(System.Text.Encoding.UTF8.GetBytes(text));

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }
}

public sealed class RoguePingingTransport : Transport
{
    private readonly Timer _timer;

    public RoguePingingTransport(Socket socket) : base(socket)
    {
        _timer = new Timer(_ => Socket.Send([1]), null, 1000, 1000);
    }

    public void SendText(string text) => Send(System.Text.Encoding.UTF8.GetBytes(text)); //? SDA3001

    public void SendBytes(byte[] b)
    {
        Socket.Send(b); //! SDA3001
    }

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }
}

public abstract class Worker<TJob>
{
    private Thread? _thread;

    public void Start()
    {
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    public void Stop() => _thread?.Join();

    protected abstract void Run();
}

public sealed class UploadWorker : Worker<byte[]>
{
    private readonly NetworkStream _stream;
    private readonly Queue<byte[]> _jobs = new();

    public UploadWorker(NetworkStream stream) => _stream = stream;

    public void Add(byte[] job)
    {
        lock (_jobs) _jobs.Enqueue(job);
    }

    protected override void Run()
    {
        while (true)
        {
            byte[]? job;
            lock (_jobs) _jobs.TryDequeue(out job);
            if (job is null) Thread.Sleep(10);
            else _stream.Write(job);
        }
    }
}
