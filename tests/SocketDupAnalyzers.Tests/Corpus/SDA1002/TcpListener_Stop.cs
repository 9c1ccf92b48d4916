// SDA1002: Stop closes the listener, Start opens it again.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static TcpClient AcceptLate(TcpListener listener)
    {
        listener.Stop();
        return listener.AcceptTcpClient(); //! SDA1002
    }

    static async Task<Socket> AcceptAsyncLate(TcpListener listener)
    {
        listener.Stop();
        return await listener.AcceptSocketAsync(); //! SDA1002
    }

    static Socket ServerLate(TcpListener listener)
    {
        var server = listener.Server;
        listener.Stop();
        return server.Accept(); //! SDA1002
    }

    static TcpClient Restart(TcpListener listener)
    {
        listener.Stop();
        listener.Start();
        return listener.AcceptTcpClient();
    }

    static TcpClient StartAcceptStop(TcpListener listener)
    {
        listener.Start();
        try
        {
            return listener.AcceptTcpClient();
        }
        finally
        {
            listener.Stop();
        }
    }

    static void AcceptedSurvives(TcpListener listener, byte[] data)
    {
        using var client = listener.AcceptTcpClient();
        listener.Stop();
        client.GetStream().Write(data);
    }

    static async Task Loop(TcpListener listener, CancellationToken token)
    {
        listener.Start();
        while (!token.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(token);
            Console.WriteLine(client.Client.RemoteEndPoint);
        }
        listener.Stop();
    }
}
