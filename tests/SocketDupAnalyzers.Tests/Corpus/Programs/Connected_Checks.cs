// Correct: Connected is false after a close, so what stands behind it is never reached with a closed socket.
using System.Net.Sockets;

public sealed class Tunnel
{
    private readonly Socket _listener;
    private volatile bool _started = true;

    public Tunnel(Socket listener) => _listener = listener;

    public event Action<Exception>? Failed;

    public void Process(Socket client, Func<IDisposable> openChannel)
    {
        if (!_started)
        {
            CloseQuietly(client);
            return;
        }

        try
        {
            using (var channel = openChannel())
            {
                if (!Handshake(client))
                {
                    CloseQuietly(client);
                    return;
                }

                Console.WriteLine(channel);
            }
        }
        catch (Exception e)
        {
            Failed?.Invoke(e);
            CloseQuietly(client);
        }
    }

    private static bool Handshake(Socket client)
    {
        Span<byte> version = stackalloc byte[1];
        return client.Receive(version) == 1 && version[0] == 5;
    }

    private static void CloseQuietly(Socket client)
    {
        if (client.Connected)
        {
            try
            {
                client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception)
            {
                // the other side was faster
            }
        }

        client.Dispose();
    }

    public static void Finish(Socket s, byte[] last)
    {
        try
        {
            s.Send(last);
        }
        catch (SocketException)
        {
            s.Close();
        }
        finally
        {
            if (s.Connected)
                s.Shutdown(SocketShutdown.Both);
            s.Close();
        }
    }

    public void Stop()
    {
        _started = false;
        _listener.Close();
        if (!_listener.Connected)
            return;
        _listener.Shutdown(SocketShutdown.Both);
    }
}
