// One method: work started in a loop over one connection conflicts with itself; over per-iteration connections, or awaited in the turn, it does not.
using System.Net;
using System.Net.Sockets;

static class Broadcasts
{
    static void ForEachTaskRun(Socket socket, List<byte[]> messages)
    {
        foreach (var message in messages)
        {
            _ = Task.Run(() => socket.Send(message)); //! SDA3001
        }
    }

    static async Task CollectedTasks(NetworkStream stream, List<byte[]> messages)
    {
        var tasks = new List<Task>();
        foreach (var message in messages)
        {
            tasks.Add(stream.WriteAsync(message, 0, message.Length)); //! SDA3001
        }

        await Task.WhenAll(tasks);
    }

    static void ThreadsInFor(Socket socket, byte[] message)
    {
        var threads = new Thread[4];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                socket.Send(message); //! SDA3001
            });
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }

    static void PoolInWhile(Socket socket, Queue<byte[]> queue)
    {
        while (queue.TryDequeue(out var message))
        {
            ThreadPool.QueueUserWorkItem(_ => socket.Send(message)); //! SDA3001
        }
    }

    static async Task Requests(NetworkStream stream, byte[] buffer)
    {
        int n;
        while ((n = await stream.ReadAsync(buffer)) > 0)
        {
            var request = buffer.AsSpan(0, n).ToArray();
            _ = Task.Run(async () =>
            {
                await Task.Delay(20);
                await stream.WriteAsync(request); //! SDA3001
            });
        }
    }

    static async Task AwaitedInTheTurn(Socket socket, List<byte[]> messages)
    {
        foreach (var message in messages)
        {
            await Task.Run(() => socket.Send(message));
        }
    }

    static async Task SequentialAsync(NetworkStream stream, List<byte[]> messages)
    {
        for (int i = 0; i < messages.Count; i++)
        {
            await stream.WriteAsync(messages[i]);
        }
    }

    static void JoinedInTheTurn(Socket socket, List<byte[]> messages)
    {
        foreach (var message in messages)
        {
            var thread = new Thread(() => socket.Send(message));
            thread.Start();
            thread.Join();
        }
    }

    static async Task EachClientItsOwn(List<TcpClient> clients, byte[] message)
    {
        var tasks = new List<Task>();
        foreach (var client in clients)
        {
            tasks.Add(client.GetStream().WriteAsync(message, 0, message.Length));
        }

        await Task.WhenAll(tasks);
    }

    static async Task AcceptLoop(TcpListener listener, byte[] greeting)
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = Task.Run(async () =>
            {
                using (client)
                {
                    await client.GetStream().WriteAsync(greeting);
                }
            });
        }
    }

    static async Task OwnConnectionEach(IPEndPoint[] targets, byte[] message)
    {
        var tasks = new List<Task>();
        foreach (var target in targets)
        {
            tasks.Add(Task.Run(() =>
            {
                using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                socket.Connect(target);
                socket.Send(message);
            }));
        }

        await Task.WhenAll(tasks);
    }

    static async Task PreviousAwaitedFirst(NetworkStream stream, List<byte[]> messages)
    {
        Task previous = Task.CompletedTask;
        foreach (var message in messages)
        {
            await previous;
            previous = stream.WriteAsync(message, 0, message.Length);
        }

        await previous;
    }

    static void OnceAndOut(Socket socket, List<byte[]> messages)
    {
        foreach (var message in messages)
        {
            if (message.Length > 0)
            {
                _ = Task.Run(() => socket.Send(message));
                break;
            }
        }
    }
}
