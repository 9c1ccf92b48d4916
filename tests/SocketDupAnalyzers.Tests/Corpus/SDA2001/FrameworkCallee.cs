// SDA2001: framework methods use what they are given; collections and completions keep it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading.Channels;

class Cases
{
    static void KeepAlive(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        GC.KeepAlive(copy);
    }

    static void Written(Socket conn)
    {
        Console.WriteLine(conn.Duplicate()); //! SDA2001
    }

    static bool ComparedOnly(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        return ReferenceEquals(copy, conn);
    }

    static void Channelled(Socket conn, Channel<Socket> channel) => channel.Writer.TryWrite(conn.Duplicate());

    static async Task ChannelledAsync(Socket conn, ChannelWriter<Socket> writer)
    {
        var copy = conn.Duplicate();
        await writer.WriteAsync(copy);
    }

    static void Completed(Socket conn, TaskCompletionSource<Socket> source) => source.SetResult(conn.Duplicate());

    static void Pushed(Socket conn, Stack<Socket> stack) => stack.Push(conn.Duplicate());

    static void Blocking(Socket conn, System.Collections.Concurrent.BlockingCollection<Socket> queue) => queue.Add(conn.Duplicate());
}

static class SocketCopies
{
    [DllImport("libc.so.6", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeSocketHandle descriptor, Command command, int argument);

    private enum Command { CopyWithCloseOnExec = 1030 }

    private static SafeSocketHandle CopyHandle(SafeSocketHandle handle)
    {
        int number = Control(handle, Command.CopyWithCloseOnExec, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(number, ownsHandle: true);
    }

    private static Socket Open(SafeSocketHandle handle) => new Socket(CopyHandle(handle));

    public static Socket Duplicate(this Socket socket) => Open(socket.SafeHandle);
}
