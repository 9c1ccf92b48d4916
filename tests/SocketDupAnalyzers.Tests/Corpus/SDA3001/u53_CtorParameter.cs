// What a constructor is handed, captured by what it starts, and the field that keeps it; a lock likewise.
using System.Net.Sockets;

namespace D07;

public sealed class Beacon : IDisposable
{
    private readonly Socket _socket;
    private readonly Timer _timer;

    public Beacon(Socket socket)
    {
        _socket = socket;
        _timer = new Timer(_ => socket.Send("beacon\n"u8), null, 1000, 1000);
    }

    public void Send(byte[] data) => _socket.Send(data); //! SDA3001

    public void Dispose()
    {
        _timer.Dispose();
        _socket.Dispose();
    }
}

public sealed class LockedBeacon : IDisposable
{
    private readonly Socket _socket;
    private readonly Timer _timer;

    public LockedBeacon(Socket socket)
    {
        var gate = new Lock();
        _socket = socket;
        _gate = gate;
        _timer = new Timer(
            _ =>
            {
                lock (gate)
                {
                    socket.Send("beacon\n"u8);
                }
            },
            null,
            1000,
            1000);
    }

    private readonly Lock _gate;

    public void Send(byte[] data)
    {
        lock (_gate)
        {
            _socket.Send(data);
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        _socket.Dispose();
    }
}

public sealed class Greeter
{
    private readonly NetworkStream _stream;
    private readonly Task _reader;

    public Greeter(NetworkStream stream, byte[] hello)
    {
        stream.Write(hello);
        _stream = stream;
        _reader = Task.Run(async () =>
        {
            var buffer = new byte[100];
            while (await stream.ReadAsync(buffer) > 0)
            {
            }
        });
    }

    public Task SendAsync(byte[] data) => _stream.WriteAsync(data, 0, data.Length);

    public Task Completion => _reader;
}

public sealed class TwoSockets
{
    private readonly Socket _data;
    private readonly Socket _control;

    public TwoSockets(Socket data, Socket control)
    {
        _data = data;
        _control = control;
        Task.Run(() =>
        {
            while (true)
            {
                Thread.Sleep(100);
                control.Send("ok\n"u8);
            }
        });
    }

    public void Send(byte[] data) => _data.Send(data);

    public int Answer(byte[] data) => _control.Receive(data);
}
