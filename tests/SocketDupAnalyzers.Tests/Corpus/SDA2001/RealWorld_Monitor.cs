// SDA2001: probes and monitors that duplicate to look at a connection.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Monitor(Socket conn)
{
    public bool Alive()
    {
        var probe = conn.Duplicate(); //! SDA2001
        return !(probe.Poll(0, SelectMode.SelectRead) && probe.Available == 0);
    }

    public bool AliveRight()
    {
        using var probe = conn.Duplicate();
        return !(probe.Poll(0, SelectMode.SelectRead) && probe.Available == 0);
    }

    public async Task WatchAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var probe = conn.Duplicate(); //! SDA2001
            Console.WriteLine(probe.Available);
            await Task.Delay(1000, token);
        }
    }

    public async Task WatchRightAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            using (var probe = conn.Duplicate())
                Console.WriteLine(probe.Available);
            await Task.Delay(1000, token);
        }
    }

    public void Log(TextWriter log)
    {
        using var copy = conn.Duplicate();
        using var stream = new NetworkStream(copy, ownsSocket: false);
        log.WriteLine(stream.DataAvailable);
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
