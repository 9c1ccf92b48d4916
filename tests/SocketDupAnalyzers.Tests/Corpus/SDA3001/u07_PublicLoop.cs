using System.Collections.Concurrent;
using System.Net.Sockets;

// The body of a thread is public, or internal, for no reason: it is there to be run by its thread. As the writing thread of
// SignatureBeef/Terraria-s-Dedicated-Server-Mod was.
namespace PublicLoop;

public sealed class Slot
{
    private readonly BlockingCollection<byte[]> _queue = new();
    private readonly Socket _socket;
    private Thread? _thread;

    public Slot(Socket socket) => _socket = socket;

    public void Send(byte[] data)
    {
        if (_thread is null)
        {
            _thread = new Thread(WriteLoop);
            _thread.Start();
        }

        _queue.Add(data);
    }

    internal void WriteLoop()
    {
        foreach (var data in _queue.GetConsumingEnumerable())
        {
            _socket.Send(data);
        }
    }
}

// What else is public and sends conflicts with it all the same.
public sealed class Impatient
{
    private readonly BlockingCollection<byte[]> _queue = new();
    private readonly Socket _socket;

    public Impatient(Socket socket)
    {
        _socket = socket;
        new Thread(WriteLoop).Start();
    }

    public void Send(byte[] data) => _queue.Add(data);

    public void SendNow(byte[] data) => _socket.Send(data);

    public void WriteLoop()
    {
        foreach (var data in _queue.GetConsumingEnumerable())
        {
            _socket.Send(data); //! SDA3001
        }
    }
}
