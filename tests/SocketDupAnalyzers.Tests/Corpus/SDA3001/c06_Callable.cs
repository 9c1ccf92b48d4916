// Class: what is a callable member: public, internal, protected, explicit interface implementation, property, event handler; what is not.
using System.Net.Sockets;

interface ISender
{
    void Send(byte[] data);
}

sealed class ExplicitSender : ISender
{
    private readonly Socket _socket;

    public ExplicitSender(Socket socket)
    {
        _socket = socket;
        _ = Task.Run(Loop);
    }

    private void Loop()
    {
        while (true)
        {
            _socket.Send(new byte[] { 1 });
        }
    }

    void ISender.Send(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }
}

abstract class Base
{
    protected readonly NetworkStream Stream;

    protected Base(NetworkStream stream)
    {
        Stream = stream;
        _ = Task.Run(LoopAsync);
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await Stream.WriteAsync(new byte[] { 1 });
        }
    }

    protected async Task WriteFrameAsync(byte[] frame)
    {
        await Stream.WriteAsync(frame); //! SDA3001
    }

    internal void WriteNow(byte[] frame)
    {
        Stream.Write(frame, 0, frame.Length); //! SDA3001
    }
}

sealed class Subscriber
{
    private readonly Socket _socket;

    public Subscriber(Socket socket, FileSystemWatcher watcher)
    {
        _socket = socket;
        watcher.Changed += OnChanged;
        new Thread(Loop).Start();
    }

    private void Loop()
    {
        while (true)
        {
            _socket.Send(new byte[] { 1 });
        }
    }

    private void OnChanged(object sender, FileSystemEventArgs e)
    {
        _socket.Send(new byte[] { 2 }); //! SDA3001
    }
}

sealed class OnlyEvents
{
    private readonly Socket _socket;

    public OnlyEvents(Socket socket, FileSystemWatcher watcher)
    {
        _socket = socket;
        watcher.Changed += OnChanged;
    }

    private void OnChanged(object sender, FileSystemEventArgs e)
    {
        _socket.Send(new byte[] { 2 });
        _socket.Send(new byte[] { 3 });
    }
}

sealed class HandlerAndPublic
{
    private readonly Socket _socket;

    public HandlerAndPublic(Socket socket, FileSystemWatcher watcher)
    {
        _socket = socket;
        watcher.Changed += (s, e) => _socket.Send(new byte[] { 2 });
    }

    public void Send(byte[] data) => _socket.Send(data); //? SDA3001
}

sealed class Reached
{
    private readonly Socket _socket;

    public Reached(Socket socket)
    {
        _socket = socket;
        _ = Task.Run(() => { while (true) { _socket.Send(new byte[] { 1 }); } });
    }

    public bool Urgent
    {
        set
        {
            if (value)
            {
                Shout();
            }
        }
    }

    private void Shout() => Whisper();

    private void Whisper()
    {
        _socket.Send(new byte[] { 7 }); //! SDA3001
    }
}

sealed class Unreached
{
    private readonly Socket _socket;

    public Unreached(Socket socket)
    {
        _socket = socket;
        Hello();
        _ = Task.Run(() => { while (true) { _socket.Send(new byte[] { 1 }); } });
    }

    private void Hello()
    {
        _socket.Send(new byte[] { 7 });
    }

    private void NobodyCallsThis()
    {
        _socket.Send(new byte[] { 8 });
    }
}
