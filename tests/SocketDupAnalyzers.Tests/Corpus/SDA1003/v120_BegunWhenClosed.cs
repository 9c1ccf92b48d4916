using System;
using System.Net;
using System.Net.Sockets;

namespace BegunWhenClosed;

public static class Probes
{
    /// <summary>What is called on a closed socket throws, and leaves nothing behind that a second close could hurt.</summary>
    public static void Closed()
    {
        Socket? listener = null;
        try
        {
            listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            listener.Listen(1);
            listener.Close();
            try
            {
                var pending = listener.BeginAccept(null, null);
                Console.WriteLine("no exception");
            }
            catch (ObjectDisposedException)
            {
                Console.WriteLine("as expected");
            }
        }
        finally
        {
            if (listener != null)
            {
                listener.Close();
            }
        }
    }

    public static void Open(Socket listener)
    {
        var pending = listener.BeginAccept(null, null); //! SDA1003
        listener.Close();
    }
}
