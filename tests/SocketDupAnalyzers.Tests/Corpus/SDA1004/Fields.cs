// SDA1004: descriptors in fields; the guards that real Dispose methods use.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Libc
{
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
}

sealed class Guarded : IDisposable
{
    private int _fd = Libc.socket(2, 1, 0);
    private bool _disposed;

    public void Close()
    {
        if (_fd < 0) return;
        Libc.close(_fd);
        _fd = -1;
    }

    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        Close();
    }
}

sealed class Exchanged : IDisposable
{
    private int _fd = Libc.socket(2, 1, 0);

    public void Dispose()
    {
        int fd = Interlocked.Exchange(ref _fd, -1);
        if (fd >= 0) Libc.close(fd);
        fd = Interlocked.Exchange(ref _fd, -1);
        if (fd >= 0) Libc.close(fd);
    }
}

sealed class HandleAndNumber : IDisposable
{
    private readonly int _fd;
    private readonly SafeSocketHandle _handle;

    public HandleAndNumber(int fd)
    {
        _fd = fd;
        _handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
    }

    public void Dispose()
    {
        _handle.Dispose();
        Libc.close(_fd); //? SDA1004
    }
}

sealed class TwiceInOne
{
    private readonly int _fd = Libc.socket(2, 1, 0);

    public void Stop()
    {
        Libc.close(_fd);
        Console.WriteLine("stopped");
        Libc.close(_fd); //! SDA1004
    }
}

sealed class SocketAndNumber(Socket inner) : IDisposable
{
    private readonly Socket _inner = inner;

    public void Dispose()
    {
        _inner.Close();
        Libc.close((int)_inner.Handle); //! SDA1004
    }
}

sealed class TwoFields : IDisposable
{
    private readonly int _read = Libc.socket(2, 1, 0), _write = Libc.socket(2, 1, 0);

    public void Dispose()
    {
        Libc.close(_read);
        Libc.close(_write);
    }
}

sealed class Reopening
{
    private int _fd = Libc.socket(2, 1, 0);

    public void Restart()
    {
        Libc.close(_fd);
        Open();
        Libc.close(_fd);
    }

    private void Open() => _fd = Libc.socket(2, 1, 0);
}
