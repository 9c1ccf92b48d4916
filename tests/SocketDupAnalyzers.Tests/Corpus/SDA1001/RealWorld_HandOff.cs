// SDA1001: passing the listening socket of an old server to a new process.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Upgrader
{
    private Socket _listener;

    public Upgrader(Socket listener) => _listener = listener;

    public SocketInformation HandOff(int pid)
    {
        _listener.Shutdown(SocketShutdown.Both);
        _listener.Dispose();
        return _listener.DuplicateAndClose(pid); //! SDA1001
    }

    public SocketInformation HandOffRight(int pid)
    {
        var information = _listener.DuplicateAndClose(pid);
        _listener.Dispose();
        return information;
    }

    public SocketInformation HandOffAndKeep(int pid, out Socket kept)
    {
        kept = _listener.Duplicate();
        return _listener.DuplicateAndClose(pid);
    }

    public SocketInformation HandOffAndReplace(int pid, IPEndPoint local)
    {
        var information = _listener.DuplicateAndClose(pid);
        _listener = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(local);
        return information;
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
