// Class: Monitor with a flag, tried, and left too early.
using System.Net.Sockets;

namespace Monitors;

public sealed class RefTaken
{
    private readonly object _sync = new();
    private readonly Socket _socket;

    public RefTaken(Socket socket)
    {
        _socket = socket;
        ThreadPool.UnsafeQueueUserWorkItem(_ => Beat(), null);
    }

    public void Send(byte[] data)
    {
        bool taken = false;
        try
        {
            Monitor.Enter(_sync, ref taken);
            _socket.Send(data);
        }
        finally
        {
            if (taken)
                Monitor.Exit(_sync);
        }
    }

    public bool TrySend(byte[] data)
    {
        if (!Monitor.TryEnter(_sync, 100))
            return false;
        try
        {
            _socket.Send(data);
        }
        finally
        {
            Monitor.Exit(_sync);
        }

        return true;
    }

    public bool TrySendRef(byte[] data)
    {
        var lockTaken = false;
        Monitor.TryEnter(_sync, TimeSpan.FromSeconds(1), ref lockTaken);
        if (lockTaken)
        {
            try
            {
                _socket.Send(data);
            }
            finally
            {
                Monitor.Exit(_sync);
            }
        }

        return lockTaken;
    }

    private void Beat()
    {
        while (_socket.Connected)
        {
            Thread.Sleep(10);
            Monitor.Enter(_sync);
            try
            {
                _socket.Send([1]);
            }
            finally
            {
                Monitor.Exit(_sync);
            }
        }
    }
}

public sealed class SendsAnyway
{
    private readonly object _sync = new();
    private readonly Socket _socket;

    public SendsAnyway(Socket socket)
    {
        _socket = socket;
        new Thread(Beat).Start();
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(10);
            lock (_sync)
            {
                _socket.Send([1]);
            }
        }
    }

    // Where the lock is not got, the bytes go out all the same.
    public void Send(byte[] data)
    {
        var taken = Monitor.TryEnter(_sync, 50);
        try
        {
            _socket.Send(data); //! SDA3001
        }
        finally
        {
            if (taken)
                Monitor.Exit(_sync);
        }
    }
}

public sealed class LeavesEarly
{
    private readonly object _sync = new();
    private readonly Socket _socket;

    public LeavesEarly(Socket socket)
    {
        _socket = socket;
        new Thread(Beat).Start();
    }

    public void Send(byte[] head, byte[] body)
    {
        Monitor.Enter(_sync);
        _socket.Send(head);
        Monitor.Exit(_sync);
        _socket.Send(body); //! SDA3002
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(10);
            lock (_sync)
            {
                _socket.Send([1]); //! SDA3001
            }
        }
    }
}
