using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace EchoServer;

/// <summary>Runs the echo server against a client of its own, on loopback, in either order.</summary>
internal static class Program
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static int Main(string[] args)
    {
        if (args.Length == 0)
        {
            PrintUsage();
            RunWrong();
            RunRight();
            return 0;
        }

        foreach (string arg in args)
        {
            switch (arg)
            {
                case "--wrong": RunWrong(); break;
                case "--right": RunRight(); break;
                default: PrintUsage(); return arg is "--help" or "-h" ? 0 : 2;
            }
        }

        return 0;
    }

    private static void PrintUsage()
    {
        Console.WriteLine("EchoServer [--wrong] [--right]");
        Console.WriteLine("  --wrong  accept, close, duplicate: what SDA1001 warns of");
        Console.WriteLine("  --right  accept, duplicate, close, start the worker");
        Console.WriteLine("Without arguments both are run, each against a client on loopback.");
        Console.WriteLine();
    }

    private static void RunWrong() => Run("wrong order: accept, close, duplicate", WrongOrder.Serve);

    private static void RunRight() => Run("right order: accept, duplicate, close, start the worker", RightOrder.Serve);

    private static void Run(string title, Func<Socket, Thread> serve)
    {
        Console.WriteLine(title);
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);
        EndPoint server = listener.LocalEndPoint!;

        Task<string> client = Task.Run(() => EchoClient.Talk(server, "hello", Limit));
        try
        {
            // A client that cannot connect must not leave the server waiting.
            if (!listener.Poll((int)Limit.TotalMicroseconds, SelectMode.SelectRead))
            {
                throw new TimeoutException("No client came.");
            }

            Thread worker = serve(listener);
            Console.WriteLine("  server: the worker has a copy, the original is closed");
            Console.WriteLine(worker.Join(Limit) ? "  server: the worker is done" : "  server: the worker did not end in time");
        }
        catch (Exception failure) when (failure is ObjectDisposedException or SocketException or TimeoutException)
        {
            Console.WriteLine($"  server: {failure.GetType().Name} - no worker was started ({failure.Message.ReplaceLineEndings(" ")})");
        }

        Console.WriteLine(client.Wait(2 * Limit) ? $"  client: {client.Result}" : "  client: no answer in time");
        Console.WriteLine();
    }
}
