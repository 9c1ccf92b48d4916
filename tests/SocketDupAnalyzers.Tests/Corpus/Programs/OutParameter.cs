// A duplicate that comes back through out and is never closed.
using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Copies
{
    const int F_DUPFD_CLOEXEC = 1030;
    [DllImport("libc")] static extern int fcntl(SafeHandle fd, int cmd, int arg);

    public static bool TryDuplicate(Socket source, [NotNullWhen(true)] out Socket? copy)
    {
        var fd = fcntl(source.SafeHandle, F_DUPFD_CLOEXEC, 0);
        copy = fd < 0 ? null : new Socket(new SafeSocketHandle(fd, true));
        return copy != null;
    }
}

internal class Pinger
{
    public bool Ping(Socket link)
    {
        if (!Copies.TryDuplicate(link, out var copy)) //! SDA2001
            return false;
        copy.Send("ping"u8);
        return true;
    }

    public bool PingRight(Socket link)
    {
        if (!Copies.TryDuplicate(link, out var copy))
            return false;
        using (copy)
            copy.Send("ping"u8);
        return true;
    }
}
