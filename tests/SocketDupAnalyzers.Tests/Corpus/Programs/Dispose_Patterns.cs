// Correct: dispose patterns, null after hand-over, double dispose, close in every block and its aftermath.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public class Holder : IDisposable
{
    private Socket? _socket;
    private Socket? _copy;
    private bool _disposed;

    public Holder(Socket socket)
    {
        _socket = socket;
        _copy = socket.Clone();
    }

    public Socket? Detach()
    {
        var detached = _copy;
        _copy = null;
        return detached;
    }

    public void Swap(Socket next)
    {
        var old = _socket;
        _socket = next;
        old?.Close();
        _socket.NoDelay = true;
    }

    public void Replace(Socket next)
    {
        _copy?.Dispose();
        _copy = next.Clone();
        _copy.SendTimeout = 10;
    }

    public bool Offer(Socket s, Func<byte[], bool> check)
    {
        Socket? copy = null;
        try
        {
            copy = s.Clone();
            var token = new byte[4];
            if (copy.Receive(token) != 4 || !check(token))
                return false;
            _copy?.Dispose();
            _copy = copy;
            copy = null;
            return true;
        }
        finally
        {
            copy?.Dispose();
        }
    }

    public void SendAndLeave(byte[] last)
    {
        var socket = _socket;
        if (socket == null)
            return;
        try
        {
            socket.Send(last);
            socket.Close();
            socket = null;
        }
        finally
        {
            if (socket != null)
            {
                socket.LingerState = new LingerOption(true, 0);
                socket.Close();
            }
        }
    }

    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        if (disposing)
        {
            try
            {
                _socket?.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException)
            {
            }
            finally
            {
                _socket?.Close();
                _socket?.Dispose();
                ((IDisposable?)_copy)?.Dispose();
            }
        }

        _socket = null;
        _copy = null;
        _disposed = true;
    }
}

public static class SocketTools
{
    [DllImport("libc", EntryPoint = "dup", SetLastError = true)]
    static extern int Dup(SafeHandle handle);

    public static Socket Clone(this Socket s)
    {
        var copy = new SafeSocketHandle((nint)Dup(s.SafeHandle), ownsHandle: true); //? SDA4004
        if (copy.IsInvalid) { copy.Dispose(); throw new SocketException(Marshal.GetLastWin32Error()); }
        return new Socket(copy);
    }
}
