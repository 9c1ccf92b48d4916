// One method: timer callbacks against the starter and another timer; a tick against its own next tick is silent, so is a PeriodicTimer loop.
using System.Net.Sockets;

static class Heartbeats
{
    static void ThreadingTimer(Socket socket, byte[] ping, byte[] data)
    {
        using var timer = new Timer(_ => socket.Send(ping), null, 1000, 1000);
        while (Console.ReadLine() is { Length: > 0 })
        {
            socket.Send(data); //! SDA3001
        }
    }

    static void TimersTimer(NetworkStream stream, byte[] ping, byte[] data)
    {
        var timer = new System.Timers.Timer(1000);
        timer.Elapsed += (sender, e) => stream.Write(ping, 0, ping.Length);
        timer.Start();
        while (Console.ReadLine() != null)
        {
            stream.Write(data, 0, data.Length); //! SDA3001
        }

        timer.Stop();
    }

    static void TwoTimers(Socket socket, byte[] ping, byte[] status)
    {
        var pings = new Timer(_ => socket.Send(ping), null, 0, 1000);
        var states = new Timer(_ => socket.Send(status), null, 0, 5000); //! SDA3001
        Console.ReadLine();
        GC.KeepAlive(pings);
        GC.KeepAlive(states);
    }

    static void OwnNextTick(Socket socket, byte[] ping)
    {
        var timer = new Timer(_ => socket.Send(ping), null, 0, 1000);
        Console.ReadLine();
        GC.KeepAlive(timer);
    }

    static void OwnNextTickElapsed(Socket socket, byte[] ping)
    {
        var timer = new System.Timers.Timer(500) { AutoReset = true };
        timer.Elapsed += delegate { socket.Send(ping); socket.Send(ping); };
        timer.Start();
    }

    static void TimerAndReader(Socket socket, byte[] ping, byte[] buffer)
    {
        using var timer = new Timer(_ => socket.Send(ping), null, 1000, 1000);
        while (socket.Receive(buffer) > 0)
        {
        }
    }

    static async Task Periodic(NetworkStream stream, byte[] ping, CancellationToken token)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(token))
        {
            await stream.WriteAsync(ping, token);
        }
    }

    static async Task PeriodicBesideData(NetworkStream stream, byte[] ping, byte[] data, CancellationToken token)
    {
        async Task KeepAlive()
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            while (await timer.WaitForNextTickAsync(token))
            {
                await stream.WriteAsync(ping, token);
            }
        }

        var keepAlive = KeepAlive();
        while (!token.IsCancellationRequested)
        {
            await stream.WriteAsync(data, token); //! SDA3001
        }

        await keepAlive;
    }

    static void BeforeTheTimer(Socket socket, byte[] hello, byte[] ping)
    {
        socket.Send(hello);
        var timer = new Timer(_ => socket.Send(ping), null, 0, 1000);
        Console.ReadLine();
        GC.KeepAlive(timer);
    }

    static void LockedTimer(Socket socket, byte[] ping, byte[] data)
    {
        var gate = new Lock();
        using var timer = new Timer(_ => { lock (gate) { socket.Send(ping); } }, null, 1000, 1000);
        while (Console.ReadLine() != null)
        {
            lock (gate)
            {
                socket.Send(data);
            }
        }
    }
}
