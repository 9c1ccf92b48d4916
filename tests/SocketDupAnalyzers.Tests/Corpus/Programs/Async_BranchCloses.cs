// Of two branches one closes; the duplicate after both is asked of a closed socket on that path.
using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading.Channels;

public class Dispatcher
{
    private readonly Channel<Socket> _work = Channel.CreateBounded<Socket>(16);

    public async Task DispatchAsync(Socket incoming, CancellationToken token)
    {
        var header = new byte[4];
        var n = await incoming.ReceiveAsync(header, SocketFlags.None, token).ConfigureAwait(false);
        if (n < 4)
        {
            incoming.Dispose();
        }
        else if (header[0] == (byte)'Q')
        {
            incoming.Dispose();
            return;
        }

        var copy = Native.CloneSocket(incoming); //! SDA1001
        if (!_work.Writer.TryWrite(copy))
            copy.Dispose();
        incoming.Dispose();
    }
}

internal static class Native
{
    [DllImport("libc.so.6", SetLastError = true)] private static extern int dup(int oldfd);

    internal static Socket CloneSocket(Socket source)
    {
        var number = dup((int)source.SafeHandle.DangerousGetHandle()); //? SDA4002 SDA4004
        if (number == -1)
        {
            throw new Win32Exception(Marshal.GetLastWin32Error());
        }

        var handle = new SafeSocketHandle(new IntPtr(number), true);
        return new Socket(handle);
    }
}
