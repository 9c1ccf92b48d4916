using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
internal static class ConditionalClose
{
    // reference: no other close at all
    public static NetworkStream Plain(Socket listener)
    {
        Socket client = listener.Accept();
        var stream = new NetworkStream(client); //! SDA2006
        stream.Write("x"u8);
        return stream;
    }

    public static NetworkStream? EarlyReturn(Socket listener)
    {
        Socket client = listener.Accept();
        var stream = new NetworkStream(client); //! SDA2006
        if (stream.ReadByte() != 1)
        {
            client.Close();
            return null;
        }

        return stream;
    }

    public static void ClosedOnTimeoutOnly(Socket listener, CancellationToken token)
    {
        Socket client = listener.Accept();
        using var registration = token.Register(() => client.Close());
        using var stream = new NetworkStream(client); //? SDA2006
        stream.Write("x"u8);
    }
}
