using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Net.Security;

internal static class TryCatch
{
    public static async Task<NetworkStream> GreetAsync(EndPoint server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(server);
            var stream = new NetworkStream(socket); //! SDA2006
            await stream.WriteAsync(new byte[1]);
            return stream;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public static NetworkStream Greet(Socket listener)
    {
        Socket client = listener.Accept();
        var stream = new NetworkStream(client); //! SDA2006
        try
        {
            stream.Write("220 ready\r\n"u8);
        }
        catch (IOException)
        {
            client.Close();
            throw;
        }

        return stream;
    }

    public static bool TryServe(Socket listener)
    {
        Socket client = listener.Accept();
        using var stream = new NetworkStream(client); //! SDA2006
        int b = stream.ReadByte();
        if (b < 0)
        {
            client.Close();
            return false;
        }

        stream.WriteByte((byte)b);
        return true;
    }

    public static async Task<Stream> SecureAsync(string host)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(host, 443);
        var tls = new SslStream(new NetworkStream(socket)); //! SDA2006
        await tls.AuthenticateAsClientAsync(host);
        return tls;
    }
}
