// A duplicate made only when mirroring is on; one early return forgets it.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal class Recorder
{
    private readonly bool _mirror;

    public Recorder(bool mirror)
    {
        _mirror = mirror;
    }

    public int Run(Socket main, byte[] frame)
    {
        Socket? tee = _mirror ? main.Duplicate() : null; //! SDA2002
        var sent = main.Send(frame);
        if (sent == 0)
        {
            return -1;
        }

        if (tee != null)
        {
            tee.Close();
        }

        return sent;
    }

    public int RunRight(Socket main, byte[] frame)
    {
        Socket? tee = _mirror ? main.Duplicate() : null;
        try
        {
            var sent = main.Send(frame);
            return sent == 0 ? -1 : sent;
        }
        finally
        {
            tee?.Dispose();
        }
    }
}

static class SocketCopies
{
    private const int F_DUPFD_CLOEXEC = 1030;

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle fd, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int fd = fcntl(socket.SafeHandle, F_DUPFD_CLOEXEC, 0);
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}
