// Closing through a generic helper and through an interface is closing.
using System.Net.Sockets;

public static class Safe
{
    public static void DisposeOf<T>(T? thing) where T : class, IDisposable
    {
        if (thing is null)
            return;
        thing.Dispose();
    }
}

public class Poller
{
    public int Poll(TcpClient device, byte[] request)
    {
        var stream = device.GetStream();
        stream.Write(request, 0, request.Length);
        var reply = new byte[128];
        var n = stream.Read(reply, 0, reply.Length);
        if (n <= 0)
        {
            Safe.DisposeOf(device);
            stream.Write(request, 0, request.Length); //! SDA1002
        }

        return n;
    }

    public void PollTwo(Socket first, Socket second)
    {
        Safe.DisposeOf(first);
        second.Send(new byte[1]);
        IDisposable closing = second;
        closing.Dispose();
        second.Send(new byte[1]); //! SDA1002
    }
}
