using System;
using System.IO;
using System.Net.Sockets;
using System.Threading;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>
/// What a client sees of a server that left a duplicate behind. In a process of its own, where the garbage collector can be
/// held off and then called: the finalizer of the duplicate closes it in the end.
/// </summary>
internal static class LeakScenario
{
    /// <summary>Long enough for an end of a connection on loopback to arrive.</summary>
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs the example named <paramref name="name"/>, the server's part, and prints how it fares.</summary>
    public static void Run(byte[] image, string name)
    {
        using var example = new CompiledExample(image);
        using var loopback = new Loopback();
        if (!GC.TryStartNoGCRegion(64 << 20))
        {
            throw new InvalidOperationException("The garbage collector cannot be held off.");
        }

        Console.WriteLine($"server: {Serve(example, loopback, name)}");
        Console.WriteLine($"client: {Describe(loopback, s_moment)}");
        loopback.Client.Shutdown(SocketShutdown.Send);
        Console.WriteLine($"connection: {(LingersFor(s_moment, loopback) ? "CLOSE_WAIT" : "closed")}");
        GC.EndNoGCRegion();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine($"after a collection: {Describe(loopback, Loopback.Limit)}");
    }

    private static object? Serve(CompiledExample example, Loopback loopback, string name)
    {
        switch (name)
        {
            case "Greeter":
                return example.Call("Greeter", "Greet", loopback.Accept()) ?? "returned";
            case "Server":
                // A thread where the greeting is a worker's.
                (example.Call("Server", "GreetNext", loopback.Listener) as Thread)?.Join(Loopback.Limit);
                return "returned";
            case "Herald":
                using (Socket connection = loopback.Accept())
                {
                    return example.Call("Herald", "Announce", connection) ?? "returned";
                }

            case "Session":
                return example.Call("Session", "Greet", loopback.Accept()) ?? "returned";
            case "Handshake":
                loopback.Client.Shutdown(SocketShutdown.Send);
                return example.Call("Handshake", "Greet", loopback.Accept(), new byte[16]);
            case "Publisher":
                return Fail(example, loopback, name, "Publish");
            case "Splitter":
                return Fail(example, loopback, name, "Split");
            default:
                throw new ArgumentOutOfRangeException(nameof(name));
        }
    }

    /// <summary>Names a file that is not there, and closes the connection as a caller does.</summary>
    private static object? Fail(CompiledExample example, Loopback loopback, string type, string method)
    {
        using Socket connection = loopback.Accept();
        try
        {
            return example.Call(type, method, connection, Path.Combine(AppContext.BaseDirectory, "no such file"));
        }
        catch (FileNotFoundException failure)
        {
            return failure.GetType().Name;
        }
    }

    private static string Describe(Loopback loopback, TimeSpan limit)
    {
        try
        {
            return loopback.ReadsToEnd(limit) ? "end" : "waits";
        }
        catch (SocketException reset) when (reset.SocketErrorCode == SocketError.ConnectionReset)
        {
            return "reset";
        }
    }

    /// <summary>Whether the server's end is still open after <paramref name="limit"/>, although the client has closed its side.</summary>
    private static bool LingersFor(TimeSpan limit, Loopback loopback)
    {
        Thread.Sleep(limit);
        return TcpTable.IsInCloseWait(loopback.Listener.LocalEndPoint!, loopback.Client.LocalEndPoint!);
    }
}
