using System;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>
/// What the second close of a number hits. In a process of its own, where no other thread opens anything, so that the next
/// descriptor that is opened gets the number that was freed last.
/// </summary>
internal static class ClosedTwiceScenario
{
    /// <summary>Runs the example named <paramref name="name"/> of the page and prints what becomes of a connection that was opened in between.</summary>
    public static void Run(byte[] image, string name)
    {
        using var example = new CompiledExample(image);
        for (int attempt = 0; attempt < 3; attempt++)
        {
            // The first run also loads code, for which files are opened.
            Console.WriteLine(name == "next" ? Next(example) : Finalized(example));
        }
    }

    private static string Next(CompiledExample example)
    {
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
        using var second = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        second.Connect(loopback.Listener.LocalEndPoint!);
        using var next = (Socket)example.Call("Greeter", "GreetAndAcceptNext", connection, loopback.Listener)!;
        return Describe(next);
    }

    private static string Finalized(CompiledExample example)
    {
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
        connection.Shutdown(SocketShutdown.Send);
        Fail(example, connection);
        using var next = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        next.Connect(loopback.Listener.LocalEndPoint!);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return Describe(next);
    }

    /// <summary>Lets the example throw: to its connection nothing can be sent any more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fail(CompiledExample example, Socket connection)
    {
        try
        {
            example.Call("Greeter", "Greeted", connection);
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.Shutdown)
        {
        }
    }

    private static string Describe(Socket next)
    {
        try
        {
            next.Send(new byte[1]);
            return "open";
        }
        catch (SocketException failure)
        {
            return failure.SocketErrorCode.ToString();
        }
    }
}
