using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>A listener on loopback and one client that is connected to it; nothing waits longer than <see cref="Limit"/>.</summary>
internal sealed class Loopback : IDisposable
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public Loopback()
    {
        Listener = Bound(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp));
        Client = Bound(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp));
        Listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Listener.Listen(1);
        Client.Connect(Listener.LocalEndPoint!);
        Assert.True(Listener.Poll(Limit, SelectMode.SelectRead));
    }

    public Socket Listener { get; }

    public Socket Client { get; }

    /// <summary>The server's end of the client's connection.</summary>
    public Socket Accept() => Bound(Listener.Accept());

    /// <summary>Sends <paramref name="message"/> as the client, and says that nothing follows.</summary>
    public void SendAll(string message)
    {
        Client.Send(Encoding.ASCII.GetBytes(message));
        Client.Shutdown(SocketShutdown.Send);
    }

    /// <summary>What the client receives until the end of the connection, or until it is reset.</summary>
    public string ReceiveAll()
    {
        var buffer = new byte[1024];
        int length = 0;
        try
        {
            int received;
            while ((received = Client.Receive(buffer.AsSpan(length))) > 0)
            {
                length += received;
            }
        }
        catch (SocketException reset) when (reset.SocketErrorCode == SocketError.ConnectionReset)
        {
        }

        return Encoding.ASCII.GetString(buffer, 0, length);
    }

    /// <summary>Whether the client sees the end of the connection within <paramref name="limit"/>.</summary>
    public bool SeesEnd(TimeSpan limit) => Client.Poll(limit, SelectMode.SelectRead) && Client.Receive(new byte[1]) == 0;

    /// <summary>Whether the client, which reads what comes, comes to the end of the connection; not if nothing comes for <paramref name="limit"/>.</summary>
    public bool ReadsToEnd(TimeSpan limit)
    {
        var buffer = new byte[4096];
        while (Client.Poll(limit, SelectMode.SelectRead))
        {
            if (Client.Receive(buffer) == 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        Client.Dispose();
        Listener.Dispose();
    }

    private static Socket Bound(Socket socket)
    {
        socket.SendTimeout = socket.ReceiveTimeout = (int)Limit.TotalMilliseconds;
        return socket;
    }
}
