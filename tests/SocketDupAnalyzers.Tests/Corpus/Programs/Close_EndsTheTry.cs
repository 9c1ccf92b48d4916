// Correct: a Close does not throw, so a catch or finally behind it never sees the closed socket.
using System.Net.Sockets;

internal static class Farewell
{
    public static bool Say(Socket s, byte[] bye)
    {
        try
        {
            s.Send(bye);
            s.Close();
            return true;
        }
        catch (SocketException)
        {
            s.LingerState = new LingerOption(true, 0);
            s.Close();
            return false;
        }
    }

    public static async Task SayAsync(TcpClient client, ReadOnlyMemory<byte> bye)
    {
        var done = false;
        try
        {
            await client.GetStream().WriteAsync(bye);
            client.Close();
            done = true;
        }
        finally
        {
            if (!done)
            {
                client.LingerState = new LingerOption(true, 0);
                client.Close();
            }
        }
    }

    public static void SayAll(IEnumerable<Socket> sockets, byte[] bye)
    {
        foreach (var each in sockets)
        {
            Socket? s = each;
            try
            {
                s.Send(bye);
                s.Dispose();
                s = null;
            }
            catch (SocketException e)
            {
                Console.Error.WriteLine("{0}: {1}", s?.RemoteEndPoint, e.Message);
                s?.Dispose();
            }
        }
    }
}
