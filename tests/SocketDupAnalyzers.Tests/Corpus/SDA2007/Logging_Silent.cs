// SDA2007: logging to Console, Debug, Trace, TextWriter and ILogger does not count.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

class Cases
{
    static Socket ToConsole(Socket conn)
    {
        var copy = conn.Duplicate();
        Console.WriteLine("copied");
        Console.Error.WriteLine("copied");
        return copy;
    }

    static Socket ToDebug(Socket conn)
    {
        var copy = conn.Duplicate();
        Debug.WriteLine("copied");
        Trace.WriteLine("copied");
        Trace.TraceInformation("copied");
        return copy;
    }

    static Socket ToWriter(Socket conn, TextWriter log)
    {
        var copy = conn.Duplicate();
        log.WriteLine("copied {0}", copy.RemoteEndPoint);
        return copy;
    }

    static Socket ToLogger(Socket conn, ILogger logger)
    {
        var copy = conn.Duplicate();
        logger.LogInformation("copied {Peer}", copy.RemoteEndPoint);
        return copy;
    }

    static Socket ToLoggerOfType(Socket conn, ILogger<string> logger)
    {
        var copy = conn.Duplicate();
        logger.LogDebug("copied");
        logger.LogWarning("still copied");
        return copy;
    }

    static Socket ToFile(Socket conn, string path)
    {
        var copy = conn.Duplicate(); //! SDA2007
        File.AppendAllText(path, "copied");
        return copy;
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
