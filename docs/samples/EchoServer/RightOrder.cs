using System.Net.Sockets;
using System.Threading;

namespace EchoServer;

/// <summary>Duplicates the connection, closes the original, starts the worker.</summary>
internal static class RightOrder
{
    /// <summary>Accepts one connection and starts a worker thread that echoes on a duplicate of it.</summary>
    public static Thread Serve(Socket listener)
    {
        Socket connection = listener.Accept();

        // The worker gets a copy of its own.
        var worker = connection.Duplicate();

        // The accepting thread is done with the connection.
        connection.Close();

        return EchoWorker.Start(worker);
    }
}
