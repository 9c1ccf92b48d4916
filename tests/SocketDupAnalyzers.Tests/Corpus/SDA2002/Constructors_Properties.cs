// SDA2002: constructors, accessors and operators.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Session : IDisposable
{
    private readonly Socket _socket;
    private readonly Socket? _copy;

    public Session(Socket conn, bool second)
    {
        _socket = conn;
        var copy = conn.Duplicate(); //! SDA2002
        if (second)
            _copy = copy;
    }

    public Session(Socket conn, int copies)
    {
        _socket = conn;
        if (copies > 0)
            _copy = conn.Duplicate();
    }

    public bool Readable
    {
        get
        {
            var copy = _socket.Duplicate(); //! SDA2002
            if (!copy.Connected)
                return false;
            bool readable = copy.Poll(0, SelectMode.SelectRead);
            copy.Close();
            return readable;
        }
    }

    public bool Writable
    {
        get
        {
            using var copy = _socket.Duplicate();
            if (!copy.Connected)
                return false;
            return copy.Poll(0, SelectMode.SelectWrite);
        }
    }

    public Socket? this[bool keep]
    {
        get
        {
            if (!keep)
                return null;
            return _socket.Duplicate();
        }
    }

    public void Dispose()
    {
        _copy?.Dispose();
        _socket.Dispose();
    }
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
