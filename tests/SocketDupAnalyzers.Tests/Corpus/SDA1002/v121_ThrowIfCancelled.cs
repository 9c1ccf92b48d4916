// A token that IsCancellationRequested stays so: ThrowIfCancellationRequested in that branch always throws, and the use behind it is never reached with the socket closed.
using System.Net;
using System.Net.Sockets;

public static class Dial
{
    public static async Task<Stream> Connect(IPEndPoint at, CancellationToken cancel)
    {
        var socket = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(at);
        }
        catch (Exception)
        {
            socket.Dispose();
            throw;
        }
        if (cancel.IsCancellationRequested)
        {
            socket.Dispose();
            cancel.ThrowIfCancellationRequested();
        }
        socket.ReceiveTimeout = 1000;
        return new NetworkStream(socket, ownsSocket: true);
    }
}
