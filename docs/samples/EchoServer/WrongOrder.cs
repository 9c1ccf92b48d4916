using System.Net.Sockets;
using System.Threading;

namespace EchoServer;

/// <summary>Closes the connection and then duplicates it: there is nothing left to duplicate.</summary>
internal static class WrongOrder
{
    /// <summary>Accepts one connection and starts a worker thread that echoes on a duplicate of it.</summary>
    public static Thread Serve(Socket listener)
    {
        Socket connection = listener.Accept();

        // The accepting thread is done with the connection.
        connection.Close();

        // The worker gets a copy of its own.
        var worker = connection.Duplicate();
        return EchoWorker.Start(worker);
    }
}
