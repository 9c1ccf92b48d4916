// SDA2004 on raw numbers and handles: dup kept in an int, IntPtr or SafeSocketHandle field, closed or not.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class RawClosed : IDisposable
{
    private int _fd = -1;

    public void Take(int socket) => _fd = Native.dup(socket); //? SDA4003 SDA4004

    public void Dispose()
    {
        var fd = Interlocked.Exchange(ref _fd, -1);
        if (fd >= 0)
        {
            Native.close(fd);
        }
    }
}

public sealed class RawClosedPlainly : IDisposable
{
    private readonly int _fd;

    public RawClosedPlainly(Socket socket) => _fd = Native.dup((int)socket.Handle); //? SDA4002 SDA4003 SDA4004

    public void Dispose() => Native.close(_fd);
}

public sealed class RawLost
{
    private readonly int _fd; //! SDA2004

    public RawLost(Socket socket) => _fd = Native.dup((int)socket.Handle); //? SDA4002 SDA4003 SDA4004

    public bool Valid => _fd >= 0;
}

public sealed class HandleClosed : IDisposable
{
    private readonly SafeSocketHandle _handle;

    public HandleClosed(Socket socket) => _handle = new SafeSocketHandle((IntPtr)Native.dup((int)socket.Handle), true); //? SDA4002 SDA4003 SDA4004

    public void Dispose() => _handle.Dispose();
}

public sealed class HandleLost
{
    private readonly SafeSocketHandle _handle; //! SDA2004

    public HandleLost(Socket socket)
    {
        _handle = new SafeSocketHandle((IntPtr)Native.dup((int)socket.Handle), true); //? SDA4002 SDA4003 SDA4004
    }

    public bool Valid => !_handle.IsInvalid;
}

public sealed class SocketOverHandleLost
{
    private readonly Socket _copy; //! SDA2004

    public SocketOverHandleLost(Socket socket)
    {
        int fd = Native.dup((int)socket.Handle); //? SDA4002 SDA4004
        if (fd < 0)
        {
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        _copy = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    public void Send() => _copy.Send("x"u8);
}

public sealed class RawReturned
{
    private int _fd = -1;

    public void Take(int socket) => _fd = Native.dup(socket); //? SDA4003 SDA4004

    public int Release()
    {
        var fd = _fd;
        _fd = -1;
        return fd;
    }
}

internal static class Native
{
    [DllImport("libc", SetLastError = true)]
    public static extern int dup(int oldfd);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int fd);
}
