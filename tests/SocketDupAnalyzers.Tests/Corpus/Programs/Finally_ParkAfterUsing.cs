// A keep-alive pool that parks a duplicate of a connection whose using block has ended.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class KeepAlivePool
{
    private readonly ConcurrentBag<Socket> _idle = new();

    public byte[] Ask(EndPoint target, byte[] question)
    {
        var answer = new byte[1024];
        Socket connection;
        using (connection = Take(target))
        {
            connection.Send(question);
            var n = connection.Receive(answer);
            Array.Resize(ref answer, n);
        }

        if (answer.Length > 0)
            _idle.Add(connection.Duplicate()); //! SDA1001
        return answer;
    }

    public byte[] AskRight(EndPoint target, byte[] question)
    {
        var answer = new byte[1024];
        using (var connection = Take(target))
        {
            connection.Send(question);
            var n = connection.Receive(answer);
            Array.Resize(ref answer, n);
            _idle.Add(connection.Duplicate());
        }

        return answer;
    }

    private Socket Take(EndPoint target)
    {
        if (_idle.TryTake(out var idle))
            return idle;
        var fresh = new Socket(SocketType.Stream, ProtocolType.Tcp);
        fresh.Connect(target);
        return fresh;
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
