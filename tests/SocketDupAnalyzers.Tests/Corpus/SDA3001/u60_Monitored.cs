// Monitors: a queue by hand, nested and crossed locks.
using System.Net.Sockets;

namespace D14;

// A queue by hand: Monitor.Wait and Pulse, one writer.
public sealed class PulseQueue : IDisposable
{
    private readonly Queue<byte[]> _queue = new();
    private readonly object _sync = new();
    private readonly Socket _socket;
    private readonly Thread _writer;
    private bool _done;

    public PulseQueue(Socket socket)
    {
        _socket = socket;
        _writer = new Thread(Write) { IsBackground = true };
        _writer.Start();
    }

    public void Post(byte[] message)
    {
        lock (_sync)
        {
            _queue.Enqueue(message);
            Monitor.Pulse(_sync);
        }
    }

    private void Write()
    {
        while (true)
        {
            byte[] message;
            lock (_sync)
            {
                while (_queue.Count == 0)
                {
                    if (_done)
                        return;
                    Monitor.Wait(_sync);
                }

                message = _queue.Dequeue();
            }

            _socket.Send(message);
        }
    }

    public void Dispose()
    {
        lock (_sync)
        {
            _done = true;
            Monitor.PulseAll(_sync);
        }

        _writer.Join();
        _socket.Send("bye"u8);
        _socket.Dispose();
    }
}

// Sends outside of the lock, from both sides.
public sealed class LeakyQueue
{
    private readonly Queue<byte[]> _queue = new();
    private readonly Socket _socket;

    public LeakyQueue(Socket socket)
    {
        _socket = socket;
        new Thread(Write) { IsBackground = true }.Start();
    }

    public void Post(byte[] message, bool urgent)
    {
        if (urgent)
        {
            _socket.Send(message);
            return;
        }

        lock (_queue)
        {
            _queue.Enqueue(message);
        }
    }

    private void Write()
    {
        while (true)
        {
            byte[]? message = null;
            lock (_queue)
            {
                if (_queue.Count > 0)
                    message = _queue.Dequeue();
            }

            if (message is null)
                Thread.Sleep(1);
            else
                _socket.Send(message); //! SDA3001
        }
    }
}

public sealed class NestedLocks
{
    private readonly object _outer = new();
    private readonly object _inner = new();
    private readonly Socket _socket;

    public NestedLocks(Socket socket)
    {
        _socket = socket;
        Task.Factory.StartNew(Beat, TaskCreationOptions.LongRunning);
    }

    public void Send(byte[] data)
    {
        lock (_outer)
        {
            data[0]++;
            lock (_inner)
            {
                _socket.Send(data);
            }
        }
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(1);
            lock (_inner)
            {
                _socket.Send([0]);
            }
        }
    }
}

public sealed class CrossedLocks
{
    private readonly object _outer = new();
    private readonly object _inner = new();
    private readonly Socket _socket;

    public CrossedLocks(Socket socket)
    {
        _socket = socket;
        Task.Factory.StartNew(Beat, TaskCreationOptions.LongRunning);
    }

    public void Send(byte[] data)
    {
        lock (_outer)
        {
            lock (_inner)
            {
                data[0]++;
            }

            _socket.Send(data);
        }
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(1);
            lock (_inner)
            {
                _socket.Send([0]); //! SDA3001
            }
        }
    }
}
