// SDA2002: switch expressions and ternaries as paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? Forgotten(Socket conn, int mode)
    {
        var copy = conn.Duplicate(); //! SDA2002
        return mode switch
        {
            0 => copy,
            _ => null,
        };
    }

    static Socket? Made(Socket conn, int mode)
    {
        return mode switch
        {
            0 => conn.Duplicate(),
            _ => null,
        };
    }

    static Socket ThrowArm(Socket conn, int mode)
    {
        var copy = conn.Duplicate(); //! SDA2002
        return mode switch
        {
            0 => copy,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
    }

    static Socket ThrowArmMade(Socket conn, int mode) => mode switch
    {
        0 => conn.Duplicate(),
        1 => conn,
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    static Socket CoalesceThrow(Socket conn, string? name)
    {
        var copy = conn.Duplicate(); //! SDA2002
        string text = name ?? throw new ArgumentNullException(nameof(name));
        Console.WriteLine(text);
        return copy;
    }

    static Socket CoalesceThrowFirst(Socket conn, string? name)
    {
        string text = name ?? throw new ArgumentNullException(nameof(name));
        Console.WriteLine(text);
        return conn.Duplicate();
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
