using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
internal sealed class MoreOk
{
    private readonly Dictionary<Stream, Socket> _sockets = new();

    public void Tracked(Socket listener)
    {
        Socket client = listener.Accept();
        _sockets[new NetworkStream(client)] = client;
    }

    public static async Task Both(Socket listener)
    {
        Socket client = await listener.AcceptAsync();
        try
        {
            await using var stream = new NetworkStream(client);
            await stream.WriteAsync(new byte[1]);
        }
        finally
        {
            client.Dispose();
        }
    }

    public static Session Make(Socket listener)
    {
        Socket client = listener.Accept();
        return new Session(client, new NetworkStream(client));
    }

    public static void Work(Socket listener)
    {
        Socket client = listener.Accept();
        Task.Run(() =>
        {
            using (client)
            using (var stream = new NetworkStream(client))
            {
                stream.Write("x"u8);
            }
        });
    }

    public static void Named(Socket listener)
    {
        using var stream = new NetworkStream(ownsSocket: true, socket: listener.Accept());
        stream.Write("x"u8);
    }

    public static void Underlying(Socket listener)
    {
        var stream = new NetworkStream(listener.Accept());
        stream.Write("x"u8);
        stream.Socket.Close();
    }

    internal sealed class Session(Socket socket, Stream stream) : IDisposable
    {
        public void Dispose()
        {
            stream.Dispose();
            socket.Dispose();
        }
    }
}
