// SDA1003 leaves alone the end of the program's entry point; other methods of the program stay checked.
using System.Net;
using System.Net.Sockets;

static class Program
{
    static async Task Main(string[] args)
    {
        using var listener = new TcpListener(IPAddress.Loopback, args.Length);
        listener.Start();
        _ = Task.Run(() => AcceptAsync(listener));
        await RunAsync(args);
    }

    static async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync(new byte[1]);
        }
    }

    static async Task RunAsync(string[] args)
    {
        using var client = new TcpClient(args[0], 80);
        _ = Task.Run(() => client.GetStream().WriteByte(1)); //! SDA1003
        await Task.Yield();
    }

    static async Task RunToTheEndAsync(string[] args)
    {
        using var client = new TcpClient(args[0], 80);
        var sending = Task.Run(() => client.GetStream().WriteByte(1));
        await Task.Yield();
        await sending;
    }
}
