// A background service whose cancellation leaves the loop between the duplicate and its close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

internal sealed class MirrorService(ILogger<MirrorService> logger) : BackgroundService
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
        _listener.Listen();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var chunk = new byte[1024];
        while (!stoppingToken.IsCancellationRequested)
        {
            using var client = await _listener.AcceptAsync(stoppingToken);
            var tee = client.Duplicate(); //! SDA2002
            logger.LogInformation("mirroring {Peer}", client.RemoteEndPoint);
            if (stoppingToken.IsCancellationRequested)
                break;
            tee.Dispose();
        }
    }

    public override void Dispose()
    {
        _listener.Dispose();
        base.Dispose();
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
