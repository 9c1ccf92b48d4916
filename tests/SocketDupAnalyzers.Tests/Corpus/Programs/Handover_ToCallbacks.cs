// Correct: duplicates that become the state of threads, pool items, timers, callbacks, events and completion sources.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading.Channels;

public sealed class Worker
{
    private readonly Channel<Socket> _queue = Channel.CreateUnbounded<Socket>();
    private readonly Action<Socket> _consume;

    public event EventHandler<Socket>? Ready;

    public Worker(Action<Socket> consume) => _consume = consume;

    public void OnPool(Socket s) => ThreadPool.QueueUserWorkItem(static state => Echo((Socket)state!), s.Duplicate());

    public void OnPoolTyped(Socket s) => ThreadPool.UnsafeQueueUserWorkItem(static copy => Echo(copy), s.Duplicate(), preferLocal: false);

    public void OnThread(Socket s)
    {
        var copy = s.Duplicate();
        var thread = new Thread(Run) { IsBackground = true };
        thread.Start(copy);
    }

    private static void Run(object? state)
    {
        if (state is Socket copy)
            Echo(copy);
    }

    public void OnTask(Socket s)
    {
        var copy = s.Duplicate();
        _ = Task.Run(async () =>
        {
            try
            {
                await copy.SendAsync("hi"u8.ToArray());
            }
            catch (SocketException)
            {
            }
            finally
            {
                copy.Dispose();
            }
        });
    }

    public void OnReceive(Socket s)
    {
        var copy = s.Duplicate();
        var buffer = new byte[64];
        copy.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, OnReceived, copy);
    }

    private static void OnReceived(IAsyncResult result)
    {
        using var copy = (Socket)result.AsyncState!;
        copy.EndReceive(result);
    }

    public void OnCancel(Socket s, CancellationToken token)
    {
        var copy = s.Duplicate();
        token.Register(static state => ((Socket)state!).Dispose(), copy);
    }

    public async Task OnChannelAsync(Socket s, CancellationToken token)
    {
        var copy = s.Duplicate();
        if (!_queue.Writer.TryWrite(copy))
            copy.Dispose();
        await foreach (var item in _queue.Reader.ReadAllAsync(token))
            using (item)
                _consume(item);
    }

    public Task<Socket> Promise(Socket s)
    {
        var source = new TaskCompletionSource<Socket>(TaskCreationOptions.RunContinuationsAsynchronously);
        source.SetResult(s.Duplicate());
        return source.Task;
    }

    public void Announce(Socket s) => Ready?.Invoke(this, s.Duplicate());

    public void OnExit(Socket s)
    {
        var copy = s.Duplicate();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => copy.Dispose();
    }

    private static void Echo(Socket copy)
    {
        using (copy)
        {
            var buffer = new byte[256];
            int n;
            while ((n = copy.Receive(buffer)) > 0)
                copy.Send(buffer, n, SocketFlags.None);
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
