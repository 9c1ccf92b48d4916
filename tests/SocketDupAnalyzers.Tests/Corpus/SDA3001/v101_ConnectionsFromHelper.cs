using System.Net.Sockets;

namespace Helpers;

public sealed class Campaign(string host)
{
    private Socket _socket = null!;

    public async Task RunAsync(byte[] data, int count)
    {
        var sends = new List<Task>();
        for (int i = 0; i < count; i++)
        {
            await ConnectAsync();
            sends.Add(SendAndCloseAsync(_socket, data));
        }

        await Task.WhenAll(sends);
    }

    private async Task ConnectAsync()
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await _socket.ConnectAsync(host, 1);
    }

    private static async Task SendAndCloseAsync(Socket s, byte[] data)
    {
        using (s)
        {
            await s.SendAsync(data, SocketFlags.None);
        }
    }
}
