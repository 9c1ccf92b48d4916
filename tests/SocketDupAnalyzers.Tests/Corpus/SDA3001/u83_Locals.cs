// Duplicates in locals: under one lock, with none, of another connection, of a copy, one for each thread.
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace F07;

internal static class Native
{
    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);

    internal static Socket Duplicate(this Socket socket)
    {
        int fd = dup((int)socket.Handle); //? SDA4002 SDA4004
        if (fd < 0)
            throw new SocketException();
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}

internal static class Worker
{
    public static void Main2(Socket conn)
    {
        using var worker = conn.Duplicate();
        var gate = new object();
        var thread = new Thread(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                lock (gate)
                    worker.Send("from worker"u8);
            }
        });
        thread.Start();
        for (var i = 0; i < 10; i++)
        {
            lock (gate)
                conn.Send("from main"u8);
        }

        thread.Join();
    }

    public static void Unlocked(Socket conn)
    {
        using var worker = conn.Duplicate();
        var thread = new Thread(() =>
        {
            for (var i = 0; i < 10; i++)
                worker.Send("from worker"u8);
        });
        thread.Start();
        for (var i = 0; i < 10; i++)
            conn.Send("from main"u8); //! SDA3001
        thread.Join();
    }

    public static void ReadAndWrite(Socket conn)
    {
        using var worker = conn.Duplicate();
        var thread = new Thread(() =>
        {
            var buffer = new byte[100];
            while (worker.Receive(buffer) > 0)
            {
            }
        });
        thread.Start();
        conn.Send("from main"u8);
        conn.Shutdown(SocketShutdown.Send);
        thread.Join();
    }

    public static void EachItsOwn(Socket conn, Socket other)
    {
        using var worker = other.Duplicate();
        var thread = new Thread(() => worker.Send("x"u8));
        thread.Start();
        conn.Send("y"u8);
        thread.Join();
    }

    public static void CopyOfCopy(Socket conn)
    {
        using var first = conn.Duplicate();
        using var second = first.Duplicate();
        var a = Task.Run(() => first.Send("1"u8));
        var b = Task.Run(() => second.Send("2"u8)); //! SDA3001
        Task.WaitAll(a, b);
    }

    public static void Pool(Socket conn, int n)
    {
        var threads = new Thread[n];
        for (var i = 0; i < n; i++)
        {
            var copy = conn.Duplicate();
            threads[i] = new Thread(() =>
            {
                using (copy)
                    copy.Send("hello"u8); //! SDA3001
            });
            threads[i].Start();
        }

        foreach (var t in threads)
            t.Join();
    }

    public static void PoolOfReaders(Socket conn, int n)
    {
        Parallel.For(0, n, _ =>
        {
            using var copy = conn.Duplicate();
            var buffer = new byte[10];
            copy.Receive(buffer); //! SDA3001
        });
    }
}
