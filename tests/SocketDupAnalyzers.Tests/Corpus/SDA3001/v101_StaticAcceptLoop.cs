using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
internal sealed class StaticAcceptLoop
{
    private readonly Socket _socket;
    private readonly Task _reader;

    public StaticAcceptLoop(Socket socket)
    {
        _socket = socket;
        _reader = Task.Run(ReadAsync);
    }

    public static async Task RunAsync(Socket listener)
    {
        while (true)
        {
            Socket socket = await listener.AcceptAsync();
            _ = HandleAsync(socket);
        }
    }

    private static async Task HandleAsync(Socket socket)
    {
        var connection = new StaticAcceptLoop(socket);
        await connection._reader;
        socket.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _socket.ReceiveAsync(new byte[10]) > 0)
        {
        }
    }
}
