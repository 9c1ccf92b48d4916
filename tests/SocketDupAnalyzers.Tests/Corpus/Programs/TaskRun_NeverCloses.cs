// The worker has the duplicate and sends on it, but nobody closes it.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public class Ticker
{
    private volatile bool _stop;

    public void Start(Socket subscriber)
    {
        var copy = subscriber.Duplicate(); //! SDA2001
        Task.Run(async () =>
        {
            while (!_stop)
            {
                await copy.SendAsync(BitConverter.GetBytes(DateTime.UtcNow.Ticks));
                await Task.Delay(1000);
            }
        });
    }

    public void StartRight(Socket subscriber)
    {
        var copy = subscriber.Duplicate();
        Task.Run(async () =>
        {
            using (copy)
            {
                while (!_stop)
                {
                    await copy.SendAsync(BitConverter.GetBytes(DateTime.UtcNow.Ticks));
                    await Task.Delay(1000);
                }
            }
        });
    }

    public void Stop() => _stop = true;
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
