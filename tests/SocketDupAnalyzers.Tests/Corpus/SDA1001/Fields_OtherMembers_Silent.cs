// SDA1001: a close in another member is on another path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Hub : IDisposable
{
    private readonly Socket _listener;
    private readonly Socket _control;

    public Hub(Socket listener, Socket control) => (_listener, _control) = (listener, control);

    public Socket Fork() => _listener.Duplicate();

    public Socket ForkControl() => _control.Duplicate();

    public void Stop()
    {
        _listener.Close();
        _control.Close();
    }

    public Socket? ForkOrStop(bool stop)
    {
        if (stop)
        {
            _listener.Close();
            return null;
        }
        return _listener.Duplicate();
    }

    public Socket ForkThenStop()
    {
        var copy = _control.Duplicate();
        _control.Close();
        return copy;
    }

    public void Dispose() => Stop();
}

sealed class TwoHubs
{
    private readonly Socket _socket;

    public TwoHubs(Socket socket) => _socket = socket;

    public Socket OfTheOther(TwoHubs other)
    {
        _socket.Close();
        return other._socket.Duplicate();
    }

    public Socket OfTheClosed(TwoHubs other)
    {
        other._socket.Close();
        return other._socket.Duplicate(); //! SDA1001
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
