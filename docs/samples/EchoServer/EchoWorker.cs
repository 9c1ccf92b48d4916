using System;
using System.Net.Sockets;
using System.Threading;

namespace EchoServer;

/// <summary>The thread that serves one connection.</summary>
internal static class EchoWorker
{
    /// <summary>Starts a thread that echoes what the peer sends until the peer is done, and then closes <paramref name="connection"/>.</summary>
    public static Thread Start(Socket connection)
    {
        var thread = new Thread(() => Run(connection)) { IsBackground = true, Name = "echo worker" };
        thread.Start();
        return thread;
    }

    private static void Run(Socket connection)
    {
        using (connection)
        {
            try
            {
                Echo(connection);
            }
            catch (SocketException lost)
            {
                Console.WriteLine($"  worker: the connection was lost ({lost.SocketErrorCode})");
            }
        }
    }

    private static void Echo(Socket connection)
    {
        var buffer = new byte[4096];
        int received;
        while ((received = connection.Receive(buffer)) > 0)
        {
            var rest = buffer.AsSpan(0, received);
            while (!rest.IsEmpty)
            {
                rest = rest[connection.Send(rest)..];
            }
        }
    }
}
