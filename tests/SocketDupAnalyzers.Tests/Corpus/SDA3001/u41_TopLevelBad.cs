// Top-level statements: a pinger beside what is typed.
using System.Net.Sockets;
using System.Text;

var host = args.Length > 0 ? args[0] : "localhost";
using var client = new TcpClient(host, 6667);
var stream = client.GetStream();
var cts = new CancellationTokenSource();

var pinger = Task.Run(async () =>
{
    while (!cts.IsCancellationRequested)
    {
        await Task.Delay(5000);
        await stream.WriteAsync(Encoding.ASCII.GetBytes("PING\r\n"));
    }
});

var reader = Task.Run(() => ReadAll(stream));

while (Console.ReadLine() is { } line)
{
    await SendLineAsync(stream, line); //! SDA3001
}

cts.Cancel();
await pinger;
await SendLineAsync(stream, "QUIT");
await reader;

static async Task SendLineAsync(NetworkStream s, string text)
{
    await s.WriteAsync(Encoding.UTF8.GetBytes(text + "\r\n"));
}

static void ReadAll(NetworkStream s)
{
    var buffer = new byte[512];
    int n;
    while ((n = s.Read(buffer)) > 0)
        Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
}
