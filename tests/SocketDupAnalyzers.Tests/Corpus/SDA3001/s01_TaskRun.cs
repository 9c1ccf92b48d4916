// One method: Task.Run and Task.Factory.StartNew with lambdas, local functions and method groups, against each other and against the starter.
using System.Net.Sockets;

static class Uploads
{
    static void LambdaAgainstStarter(Socket socket, byte[] header, byte[] body)
    {
        var sending = Task.Run(() => socket.Send(body));
        socket.Send(header); //! SDA3001
        sending.Wait();
    }

    static async Task TwoLambdas(NetworkStream stream, byte[] a, byte[] b)
    {
        var first = Task.Run(() => stream.Write(a, 0, a.Length));
        var second = Task.Run(() => stream.Write(b, 0, b.Length)); //! SDA3001
        await first;
        await second;
    }

    static async Task AsyncLambdas(NetworkStream stream, byte[] a, byte[] b, CancellationToken token)
    {
        await Task.WhenAll(
            Task.Run(async () => await stream.WriteAsync(a, token), token),
            Task.Run(async () =>
            {
                await Task.Delay(10, token);
                await stream.WriteAsync(b, token); //! SDA3001
            }, token));
    }

    static void LocalFunctions(Socket socket, byte[] ping, byte[] pong)
    {
        void Ping()
        {
            socket.Send(ping);
        }

        void Pong()
        {
            socket.Send(pong); //! SDA3001
        }

        Task.WaitAll(Task.Run(Ping), Task.Factory.StartNew(Pong));
    }

    static async Task SameFunctionTwice(Socket socket, byte[] message)
    {
        void Shout() => socket.Send(message); //! SDA3001

        var one = Task.Run(Shout);
        var two = Task.Run(Shout);
        await Task.WhenAll(one, two);
    }

    static void Discarded(Socket socket, byte[] log, byte[] answer)
    {
        _ = Task.Factory.StartNew(() => socket.Send(log), TaskCreationOptions.LongRunning);
        socket.Send(answer); //! SDA3001
    }

    static async Task TwoReceives(Socket socket, byte[] a, byte[] b)
    {
        var drain = Task.Run(() => { while (socket.Receive(a) > 0) { } });
        int n = socket.Receive(b); //! SDA3001
        Console.WriteLine(n);
        await drain;
    }

    static async Task Awaited(Socket socket, byte[] header, byte[] body)
    {
        await Task.Run(() => socket.Send(header));
        await Task.Run(() => socket.Send(body));
        socket.Send(header);
    }

    static async Task BeforeTheStart(Socket socket, byte[] header, byte[] body)
    {
        socket.Send(header);
        var sending = Task.Run(() => socket.Send(body));
        Console.WriteLine("sending");
        await sending;
    }

    static async Task OneReaderOneWriter(Socket socket, byte[] output, byte[] input)
    {
        var sending = Task.Run(() => socket.Send(output));
        int n = socket.Receive(input);
        Console.WriteLine(n);
        await sending;
    }

    static async Task NoSocketInTheWork(Socket socket, byte[] a)
    {
        var hashing = Task.Run(() => a.Sum(x => x));
        socket.Send(a);
        Console.WriteLine(await hashing);
    }
}
