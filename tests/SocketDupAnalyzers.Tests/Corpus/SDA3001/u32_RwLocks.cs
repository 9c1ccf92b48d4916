// Class: read locks do not exclude each other; write locks, a mutex and a spin lock do.
using System.Net.Sockets;

namespace RwLocks;

public sealed class ReadSideOnly : IDisposable
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Socket _socket;
    private readonly Thread _thread;
    private bool _closed;

    public ReadSideOnly(Socket socket)
    {
        _socket = socket;
        _thread = new Thread(Beat);
        _thread.Start();
    }

    public void Send(byte[] data)
    {
        _rw.EnterReadLock();
        try
        {
            if (!_closed) _socket.Send(data);
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(10);
            _rw.EnterReadLock();
            try
            {
                if (_closed) return;
                _socket.Send([1]); //! SDA3001
            }
            finally
            {
                _rw.ExitReadLock();
            }
        }
    }

    public void Dispose()
    {
        _rw.EnterWriteLock();
        try
        {
            _closed = true;
            _socket.Dispose();
        }
        finally
        {
            _rw.ExitWriteLock();
        }
    }
}

public sealed class WriteSide
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Socket _socket;

    public WriteSide(Socket socket)
    {
        _socket = socket;
        new Thread(Beat).Start();
    }

    public void Send(byte[] data)
    {
        _rw.EnterWriteLock();
        try { _socket.Send(data); }
        finally { _rw.ExitWriteLock(); }
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(10);
            _rw.EnterWriteLock();
            try { _socket.Send([1]); }
            finally { _rw.ExitWriteLock(); }
        }
    }
}

public sealed class MutexUser
{
    private readonly Mutex _mutex = new();
    private readonly Socket _socket;

    public MutexUser(Socket socket)
    {
        _socket = socket;
        new Thread(Beat).Start();
    }

    public void Send(byte[] data)
    {
        _mutex.WaitOne();
        try { _socket.Send(data); }
        finally { _mutex.ReleaseMutex(); }
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(10);
            _mutex.WaitOne();
            _socket.Send([1]);
            _mutex.ReleaseMutex();
        }
    }
}

public sealed class SpinUser
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private readonly Socket _socket;

    public SpinUser(Socket socket)
    {
        _socket = socket;
        new Thread(Beat).Start();
    }

    public void Send(byte[] data)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            _socket.Send(data);
        }
        finally
        {
            if (taken) _spin.Exit();
        }
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(10);
            var taken = false;
            _spin.Enter(ref taken);
            try { _socket.Send([1]); }
            finally { if (taken) _spin.Exit(false); }
        }
    }
}
