// Correct: tests that use a closed socket because its exception is what they check.
using System.Net.Sockets;
using System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Method)]
public sealed class TestAttribute : Attribute { }

public static class Check
{
    public static void Throws<T>(Action action) where T : Exception
    {
        try
        {
            action();
        }
        catch (T)
        {
            return;
        }

        throw new InvalidOperationException("nothing was thrown");
    }

    public static async Task ThrowsAsync<T>(Func<Task> action) where T : Exception
    {
        try { await action(); }
        catch (T) { return; }
        throw new InvalidOperationException("nothing was thrown");
    }
}

public class ClosedTests
{
    private static Socket Fresh() => new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    [Test]
    public void Send_after_close_throws()
    {
        var socket = Fresh();
        socket.Close();
        Check.Throws<ObjectDisposedException>(() => socket.Send(new byte[1]));
    }

    [Test]
    public async Task SendAsync_after_close_throws()
    {
        var socket = Fresh();
        socket.Dispose();
        await Check.ThrowsAsync<ObjectDisposedException>(async () => await socket.SendAsync(new byte[1]));
        await Check.ThrowsAsync<ObjectDisposedException>(() => socket.ConnectAsync("localhost", 1));
    }

    [Test]
    public void Quiet_members()
    {
        var socket = Fresh();
        socket.Dispose();
        socket.Close();
        _ = (socket.Connected, socket.IsBound, socket.AddressFamily, socket.SocketType, socket.ProtocolType);
        _ = socket.SafeHandle.IsClosed;
        _ = socket.GetHashCode();
    }

    [Test]
    public void Copy_outlives()
    {
        var socket = Fresh();
        using var copy = socket.Duplicate();
        socket.Dispose();
        copy.NoDelay = true;
        Check.Throws<ObjectDisposedException>(() => socket.NoDelay = true);
        try
        {
            socket.Listen(1);
        }
        catch (ObjectDisposedException)
        {
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
