// One method: locks that differ, fresh locks, locks of the duplicates themselves, locks released before the operation ended.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class NotLocks
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern int SystemNativeDup(SafeHandle socket);

    private static Socket Duplicate(Socket socket)
    {
        int fd = SystemNativeDup(socket.SafeHandle);
        if (fd < 0)
        {
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    private static readonly object s_left = new();
    private static readonly object s_right = new();

    static void TwoLocks(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (s_left) { s.Send(a); } });
        lock (s_right)
        {
            s.Send(a); //! SDA3001
        }

        t.Wait();
    }

    static async Task ALockOfItsOwnForEachCopy(Socket s, byte[] a)
    {
        using var copy = Duplicate(s);
        var t = Task.Run(() => { lock (copy) { copy.Send(a); } });
        lock (s)
        {
            s.Send(a); //! SDA3001
        }

        await t;
    }

    static async Task OneLockForBothCopies(Socket s, byte[] a)
    {
        using var copy = Duplicate(s);
        var gate = new object();
        var t = Task.Run(() => { lock (gate) { copy.Send(a); } });
        lock (gate)
        {
            s.Send(a);
        }

        await t;
    }

    static async Task OriginalAsTheLock(Socket s, byte[] a)
    {
        using var copy = Duplicate(s);
        var t = Task.Run(() => { lock (s) { copy.Send(a); } });
        lock (s)
        {
            s.Send(a);
        }

        await t;
    }

    static void FreshLock(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (new object()) { s.Send(a); } });
        lock (new object())
        {
            s.Send(a); //! SDA3001
        }

        t.Wait();
    }

    static void FreshInEachTurn(Socket s, List<byte[]> messages)
    {
        foreach (var message in messages)
        {
            var gate = new object();
            _ = Task.Run(() =>
            {
                lock (gate)
                {
                    s.Send(message); //! SDA3001
                }
            });
        }
    }

    static void MadeInTheWork(Socket s, byte[] a)
    {
        void Send()
        {
            var gate = new SemaphoreSlim(1, 1);
            gate.Wait();
            s.Send(a); //! SDA3001
            gate.Release();
        }

        Parallel.Invoke(Send, Send);
    }

    static async Task LockLeftBeforeTheEnd(NetworkStream stream, byte[] a)
    {
        Task Send()
        {
            lock (s_left)
            {
                return stream.WriteAsync(a, 0, a.Length); //! SDA3001
            }
        }

        await Task.WhenAll(Task.Run(Send), Task.Run(Send));
    }

    static async Task DiscardedUnderTheGate(NetworkStream stream, byte[] a)
    {
        var gate = new SemaphoreSlim(1, 1);
        async Task Send()
        {
            await gate.WaitAsync();
            try
            {
                _ = stream.WriteAsync(a, 0, a.Length); //! SDA3001
            }
            finally
            {
                gate.Release();
            }
        }

        await Task.WhenAll(Send(), Send());
    }

    static void ReaderLockAndWriterLock(Socket s, byte[] a, byte[] b)
    {
        var t = Task.Run(() => { lock (s_left) { s.Send(a); } });
        lock (s_right)
        {
            s.Receive(b);
        }

        t.Wait();
    }

    static void SplitFrame(Socket s, byte[] header, byte[] body)
    {
        var t = Task.Run(() => { lock (s_left) { s.Send(header); s.Send(body); } });
        lock (s_left)
        {
            s.Send(header);
        }

        s.Send(body); //! SDA3001
        t.Wait();
    }
}
