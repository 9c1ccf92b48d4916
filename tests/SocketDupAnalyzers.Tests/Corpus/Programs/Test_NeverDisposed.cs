// A test in the usual style: every socket is disposed but the duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Method)]
class FactAttribute : Attribute { }

static class Assert
{
    public static void Equal<T>(T expected, T actual) { if (!Equals(expected, actual)) throw new InvalidOperationException(); }
    public static void True(bool value) => Equal(true, value);
}

public class DuplicateTests
{
    [Fact]
    public void Duplicate_outlives_the_original()
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);
        using var client = new Socket(SocketType.Stream, ProtocolType.Tcp);
        client.Connect(listener.LocalEndPoint!);

        var server = listener.Accept();
        var copy = server.Duplicate(); //! SDA2001
        server.Dispose();

        Assert.Equal(1, copy.Send(new byte[] { 7 }));
        var got = new byte[1];
        Assert.Equal(1, client.Receive(got));
        Assert.True(copy.Connected);
    }

    [Fact]
    public void Duplicate_is_closed_by_its_using()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using (var copy = socket.Duplicate()) //? SDA4006
        {
            Assert.True(copy.Handle != socket.Handle);
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
