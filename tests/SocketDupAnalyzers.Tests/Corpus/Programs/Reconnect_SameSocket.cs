// A client that reconnects with the socket that it has just closed; and one that makes a new one.
using System.Net;
using System.Net.Sockets;

sealed class Reconnecting
{
    const int Attempts = 3;

    public Socket ConnectWrong(EndPoint target)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var attempt = 0;
    again:
        try
        {
            socket.Connect(target); //! SDA1002
        }
        catch (SocketException) when (++attempt < Attempts)
        {
            socket.Close();
            Thread.Sleep(200);
            goto again;
        }

        return socket;
    }

    public Socket ConnectRight(EndPoint target)
    {
        for (var attempt = 1; ; attempt++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                socket.Connect(target);
                return socket;
            }
            catch (SocketException) when (attempt < Attempts)
            {
                socket.Close();
                Thread.Sleep(200);
            }
        }
    }
}
