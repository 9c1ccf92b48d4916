// One method: branches, loops, returns, try/finally and async local functions around start, join and operation.
using System.Net.Sockets;

static class Branches
{
    static void EitherOr(Socket s, byte[] a, bool background)
    {
        if (background)
        {
            _ = Task.Run(() => s.Send(a));
        }
        else
        {
            s.Send(a);
        }
    }

    static void StartedAndGone(Socket s, byte[] a, bool background)
    {
        if (background)
        {
            new Thread(() => s.Send(a)).Start();
            return;
        }

        s.Send(a);
    }

    static void StartedMaybe(Socket s, byte[] a, bool log)
    {
        if (log)
        {
            _ = Task.Run(() => s.Send(a));
        }

        s.Send(a); //! SDA3001
    }

    static async Task Switched(NetworkStream stream, byte[] a, int mode)
    {
        switch (mode)
        {
            case 0:
                _ = stream.WriteAsync(a, 0, a.Length);
                break;
            case 1:
                await stream.WriteAsync(a);
                break;
            default:
                _ = Task.Run(() => stream.Write(a, 0, a.Length));
                break;
        }
    }

    static async Task SendInFinally(NetworkStream stream, byte[] a, byte[] bye)
    {
        var work = Task.Run(() => stream.Write(a, 0, a.Length));
        try
        {
            Console.WriteLine("busy");
        }
        finally
        {
            stream.Write(bye, 0, bye.Length); //! SDA3001
        }

        await work;
    }

    static async Task StarterLoops(Socket s, byte[] a, byte[] b, CancellationToken token)
    {
        var pings = Task.Run(async () =>
        {
            while (!token.IsCancellationRequested)
            {
                s.Send(a);
                await Task.Delay(1000, token);
            }
        }, token);
        for (int i = 0; i < 10; i++)
        {
            s.Send(b); //! SDA3001
        }

        await pings;
    }

    static async Task StartedAtTheEndOfTheTurn(Socket s, byte[] a, byte[] b)
    {
        Task last = Task.CompletedTask;
        for (int i = 0; i < 10; i++)
        {
            await last;
            s.Send(a);
            last = Task.Run(() => s.Send(b));
        }

        await last;
    }

    static async Task NotWaitedForInTheNextTurn(Socket s, byte[] a, byte[] b)
    {
        var all = new List<Task>();
        for (int i = 0; i < 10; i++)
        {
            s.Send(a);
            all.Add(Task.Run(() => s.Send(b))); //! SDA3001
        }

        await Task.WhenAll(all);
    }

    static async Task TwoOperationsEach(Socket s, byte[] header, byte[] body)
    {
        var t = Task.Run(() =>
        {
            s.Send(header);
            s.Send(body);
        });
        s.Send(header); //! SDA3001
        s.Send(body); //! SDA3001
        await t;
    }

    static async Task Nested(Socket s, byte[] a, byte[] b)
    {
        await Task.Run(async () =>
        {
            var inner = Task.Run(() => s.Send(a));
            s.Send(b); //! SDA3001
            await inner;
        });
        s.Send(a);
    }

    static async Task PongBesidePing(NetworkStream stream, byte[] ping, byte[] pong, byte[] buffer, CancellationToken token)
    {
        async Task Reading()
        {
            while (await stream.ReadAsync(buffer, token) > 0)
            {
                await stream.WriteAsync(pong, token);
            }
        }

        async Task Pinging()
        {
            while (true)
            {
                await stream.WriteAsync(ping, token); //! SDA3001
                await Task.Delay(1000, token);
            }
        }

        await Task.WhenAny(Reading(), Pinging());
    }

    static async Task OnlyOneOfThemWrites(NetworkStream stream, byte[] ping, byte[] buffer, CancellationToken token)
    {
        async Task Reading()
        {
            while (await stream.ReadAsync(buffer, token) > 0)
            {
            }
        }

        async Task Pinging()
        {
            while (true)
            {
                await stream.WriteAsync(ping, token);
                await Task.Delay(1000, token);
            }
        }

        await Task.WhenAny(Reading(), Pinging());
    }

    static void LambdaNeverRun(Socket s, byte[] a)
    {
        Action later = () => s.Send(a);
        s.Send(a);
        Console.WriteLine(later.Method.Name);
    }

    static void LambdaRunHere(Socket s, byte[] a)
    {
        Action now = () => s.Send(a);
        now();
        s.Send(a);
    }

    static void LambdaInALocal(Socket s, byte[] a)
    {
        Action work = () => s.Send(a);
        var t = Task.Run(work);
        s.Send(a); //! SDA3001
        t.Wait();
    }
}
