// Everything is closed at the end, but an await before it can throw.
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;

public class Upgrade
{
    public async Task<int> SendLateAsync(Socket connection, ReadOnlyMemory<byte> data, CancellationToken token)
    {
        var copy = connection.Duplicate(); //! SDA2007
        var sent = await copy.SendAsync(data, SocketFlags.None, token);
        copy.Dispose();
        return sent;
    }

    public async Task<SslStream> UpgradeAsync(Socket connection, string host)
    {
        var copy = connection.Duplicate(); //! SDA2007
        var ssl = new SslStream(new NetworkStream(copy, ownsSocket: true));
        await ssl.AuthenticateAsClientAsync(host);
        return ssl;
    }

    public async Task<SslStream> UpgradeRightAsync(Socket connection, string host)
    {
        var ssl = new SslStream(new NetworkStream(connection.Duplicate(), ownsSocket: true));
        try
        {
            await ssl.AuthenticateAsClientAsync(host);
            return ssl;
        }
        catch
        {
            await ssl.DisposeAsync();
            throw;
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
