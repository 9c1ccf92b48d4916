// Under a lock the server finds out that it was stopped, and drops the duplicate that it has just made.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public class Subscribers : IDisposable
{
    private readonly object _gate = new();
    private readonly List<Socket> _copies = new();
    private bool _stopped;

    public bool Subscribe(Socket peer)
    {
        Socket copy = peer.Clone(); //! SDA2002
        lock (_gate)
        {
            if (_stopped)
                return false;
            _copies.Add(copy);
            return true;
        }
    }

    public bool SubscribeRight(Socket peer)
    {
        Socket copy = peer.Clone();
        lock (_gate)
        {
            if (!_stopped)
            {
                _copies.Add(copy);
                return true;
            }
        }

        copy.Dispose();
        return false;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _stopped = true;
            foreach (var copy in _copies)
                copy.Dispose();
            _copies.Clear();
        }
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
