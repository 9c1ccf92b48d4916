// One method: Thread.Start, ParameterizedThreadStart, ThreadPool.(Unsafe)QueueUserWorkItem; joined, not joined, never started.
using System.Net.Sockets;

static class ThreadedSenders
{
    static void ThreadAgainstStarter(Socket socket, byte[] a, byte[] b)
    {
        var thread = new Thread(() => socket.Send(a)) { IsBackground = true };
        thread.Start();
        socket.Send(b); //! SDA3001
        thread.Join();
    }

    static void TwoThreads(Socket socket, byte[] a, byte[] b)
    {
        var first = new Thread(() => socket.Send(a));
        var second = new Thread(delegate () { socket.Send(b); }); //! SDA3001
        first.Start();
        second.Start();
        first.Join();
        second.Join();
    }

    static void StartedInline(Socket socket, byte[] a)
    {
        new Thread(() => socket.Send(a)).Start();
        socket.Send(a); //! SDA3001
    }

    static void WithState(Socket socket, byte[] a)
    {
        var thread = new Thread(data => socket.Send((byte[])data!));
        thread.Start(a);
        socket.Send(a, 0, a.Length, SocketFlags.None); //! SDA3001
    }

    static void Pool(Socket socket, byte[] a, byte[] b)
    {
        ThreadPool.QueueUserWorkItem(_ => socket.Send(a));
        ThreadPool.UnsafeQueueUserWorkItem(_ => socket.Send(b), null); //! SDA3001
    }

    static void PoolAgainstStarter(NetworkStream stream, byte[] a)
    {
        ThreadPool.QueueUserWorkItem(delegate { stream.WriteByte(1); });
        stream.Write(a, 0, a.Length); //! SDA3001
    }

    static void Joined(Socket socket, byte[] a, byte[] b)
    {
        var thread = new Thread(() => socket.Send(a));
        thread.Start();
        thread.Join();
        socket.Send(b);
    }

    static void JoinedInTurn(Socket socket, byte[] a, byte[] b)
    {
        var first = new Thread(() => socket.Send(a));
        var second = new Thread(() => socket.Send(b));
        first.Start();
        first.Join();
        second.Start();
        second.Join();
    }

    static void BeforeStart(Socket socket, byte[] a, byte[] b)
    {
        var thread = new Thread(() => socket.Send(a));
        socket.Send(b);
        thread.Start();
    }

    static void NeverStarted(Socket socket, byte[] a, byte[] b)
    {
        var thread = new Thread(() => socket.Send(a));
        socket.Send(b);
        Console.WriteLine(thread.ManagedThreadId);
    }

    static void Duplex(Socket socket, byte[] a, byte[] b)
    {
        var reader = new Thread(() => { while (socket.Receive(b) > 0) { } });
        var writer = new Thread(() => { while (socket.Send(a) > 0) { } });
        reader.Start();
        writer.Start();
        reader.Join();
        writer.Join();
    }

    static void JoinWithTimeoutIgnored(Socket socket, byte[] a, byte[] b)
    {
        var thread = new Thread(() => socket.Send(a));
        thread.Start();
        thread.Join(500);
        socket.Send(b); //! SDA3001
    }

    static void JoinWithTimeoutChecked(Socket socket, byte[] a, byte[] b)
    {
        var thread = new Thread(() => socket.Send(a));
        thread.Start();
        if (!thread.Join(TimeSpan.FromSeconds(5)))
        {
            return;
        }

        socket.Send(b);
    }
}
