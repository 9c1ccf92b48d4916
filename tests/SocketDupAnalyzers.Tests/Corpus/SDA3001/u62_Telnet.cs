// A static helper that two loops send through.
using System.Net.Sockets;
using System.Text;

namespace D16;

internal class Program
{
    private static NetworkStream? s_stream;
    private static volatile bool s_running = true;

    private static async Task Main(string[] args)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(args[0], 23);
        s_stream = client.GetStream();
        var reader = Task.Run(ReadLoop);
        var naws = Task.Run(SizeLoop);
        while (s_running)
        {
            var key = Console.ReadKey(true);
            if (key.Key == ConsoleKey.F10)
                break;
            Send(new[] { (byte)key.KeyChar });
        }

        s_running = false;
        await naws;
        client.Close();
        await reader;
    }

    private static void ReadLoop()
    {
        var buffer = new byte[4096];
        try
        {
            int n;
            while ((n = s_stream!.Read(buffer, 0, buffer.Length)) > 0)
                Console.Write(Encoding.ASCII.GetString(buffer, 0, n));
        }
        catch (IOException)
        {
        }
    }

    private static void SizeLoop()
    {
        while (s_running)
        {
            Thread.Sleep(1000);
            Send(new byte[] { 255, 250, 31, 0, 80, 0, 24, 255, 240 });
        }
    }

    private static void Send(byte[] data)
    {
        s_stream!.Write(data, 0, data.Length); //! SDA3001
    }
}

internal static class Locked
{
    private static readonly object s_lock = new();
    private static NetworkStream? s_stream;

    public static async Task RunAsync(TcpClient client)
    {
        s_stream = client.GetStream();
        var loop = Task.Run(() =>
        {
            for (var i = 0; i < 100; i++)
                Send(new byte[10]);
        });
        for (var i = 0; i < 100; i++)
            Send(new byte[20]);
        await loop;
    }

    private static void Send(byte[] data)
    {
        lock (s_lock)
        {
            s_stream!.Write(data, 0, data.Length);
        }
    }
}
