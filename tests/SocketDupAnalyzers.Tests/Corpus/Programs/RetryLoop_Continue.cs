// A hand-off with retries: the turn that fails goes on without closing its duplicate.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class Rehearsal(Func<Socket, bool> offer, Action<string> log)
{
    public bool TryOffer(Socket connection, int attempts)
    {
        for (var i = 0; i < attempts; i++)
        {
            var copy = connection.Duplicate(); //! SDA2002
            copy.NoDelay = true;
            if (!offer(connection))
            {
                log($"attempt {i} was refused");
                continue;
            }

            copy.Dispose();
            return true;
        }

        return false;
    }

    public bool TryOfferRight(Socket connection, int attempts)
    {
        for (var i = 0; i < attempts; i++)
        {
            using var copy = connection.Duplicate();
            copy.NoDelay = true;
            if (offer(connection))
                return true;
            log($"attempt {i} was refused");
        }

        return false;
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
