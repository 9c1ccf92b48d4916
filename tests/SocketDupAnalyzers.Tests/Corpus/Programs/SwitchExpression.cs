// One arm of a switch expression makes a duplicate that nothing closes.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public enum Tap { None, Copy }

public static class Taps
{
    public static void Announce(Socket s, Tap tap, string text)
    {
        Socket? side = tap switch
        {
            Tap.Copy => s.Duplicate(), //! SDA2001
            Tap.None => null,
            _ => throw new ArgumentOutOfRangeException(nameof(tap)),
        };
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        s.Send(bytes);
        Console.WriteLine(side is null ? "no tap" : "tap " + side.Handle);
    }

    public static void AnnounceRight(Socket s, Tap tap, string text)
    {
        using Socket? side = tap switch
        {
            Tap.Copy => s.Duplicate(), //? SDA4006
            Tap.None => null,
            _ => throw new ArgumentOutOfRangeException(nameof(tap)),
        };
        s.Send(System.Text.Encoding.UTF8.GetBytes(text));
        Console.WriteLine(side is null ? "no tap" : "tap " + side.Handle);
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
