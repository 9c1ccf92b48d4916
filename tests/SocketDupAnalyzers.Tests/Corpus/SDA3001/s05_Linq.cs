// One method: LINQ projections + WhenAll over one connection conflict with themselves; lazily awaited one by one, or over many connections, they do not.
using System.Net.Sockets;

static class Projections
{
    static Task SelectAsync(Socket socket, IEnumerable<byte[]> messages) =>
        Task.WhenAll(messages.Select(m => socket.SendAsync(m, SocketFlags.None))); //! SDA3001

    static async Task SelectAsyncLambda(NetworkStream stream, IEnumerable<byte[]> messages, CancellationToken token)
    {
        var tasks = messages.Select(async m =>
        {
            await Task.Yield();
            await stream.WriteAsync(m, token); //! SDA3001
        });
        await Task.WhenAll(tasks);
    }

    static async Task QuerySyntax(NetworkStream stream, byte[][] messages)
    {
        var tasks = (from m in messages select stream.WriteAsync(m, 0, m.Length)).ToArray(); //! SDA3001
        await Task.WhenAll(tasks);
    }

    static async Task SelectTaskRun(Socket socket, List<byte[]> messages)
    {
        await Task.WhenAll(messages.Where(m => m.Length > 0).Select(m => Task.Run(() => socket.Send(m)))); //! SDA3001
    }

    static async Task StartedByToList(NetworkStream stream, List<byte[]> messages)
    {
        var started = messages.Select(m => stream.WriteAsync(m, 0, m.Length)).ToList(); //! SDA3001
        foreach (var one in started)
        {
            await one;
        }
    }

    static async Task RangeOfReaders(Socket socket)
    {
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var buffer = new byte[1024];
            return socket.Receive(buffer); //! SDA3001
        }));
        Console.WriteLine((await Task.WhenAll(readers)).Sum());
    }

    static async Task LazyOneByOne(NetworkStream stream, List<byte[]> messages)
    {
        foreach (var one in messages.Select(m => stream.WriteAsync(m, 0, m.Length)))
        {
            await one;
        }
    }

    static int SynchronousSum(Socket socket, List<byte[]> messages) => messages.Sum(m => socket.Send(m));

    static void ForEachIsSequential(Socket socket, List<byte[]> messages) => messages.ForEach(m => socket.Send(m));

    static int[] SynchronousSelect(Socket socket, List<byte[]> messages) => messages.Select(m => socket.Send(m)).ToArray();

    static Task ManyClients(IEnumerable<Socket> clients, byte[] message) =>
        Task.WhenAll(clients.Select(c => c.SendAsync(message, SocketFlags.None)));

    static async Task ManyClientsAsyncLambda(IReadOnlyList<TcpClient> clients, byte[] message)
    {
        await Task.WhenAll(clients.Select(async c =>
        {
            var stream = c.GetStream();
            await stream.WriteAsync(message);
            await stream.WriteAsync(message);
        }));
    }

    static async Task Gated(NetworkStream stream, IEnumerable<byte[]> messages)
    {
        using var gate = new SemaphoreSlim(1, 1);
        await Task.WhenAll(messages.Select(async m =>
        {
            await gate.WaitAsync();
            try
            {
                await stream.WriteAsync(m);
            }
            finally
            {
                gate.Release();
            }
        }));
    }
}
