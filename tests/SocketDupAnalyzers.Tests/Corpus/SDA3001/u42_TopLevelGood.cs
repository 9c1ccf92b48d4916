// Top-level statements: a gate for all; a class beside them.
using System.Net.Sockets;
using System.Text;

using var client = new TcpClient("localhost", 6667);
var stream = client.GetStream();
var gate = new SemaphoreSlim(1, 1);
var stop = false;

async Task SendAsync(string text)
{
    await gate.WaitAsync();
    try
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text + "\r\n"));
    }
    finally
    {
        gate.Release();
    }
}

var pinger = Task.Run(async () =>
{
    while (!stop)
    {
        await Task.Delay(5000);
        await SendAsync("PING");
    }
});

var copy = Task.Run(async () =>
{
    var buffer = new byte[512];
    int n;
    while ((n = await stream.ReadAsync(buffer)) > 0)
        Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
});

while (Console.ReadLine() is { } line)
    await SendAsync(line);

stop = true;
await pinger;
await stream.WriteAsync("QUIT\r\n"u8.ToArray());
await copy;

class Formatter(NetworkStream s)
{
    public void Out(string text) => s.Write(Encoding.UTF8.GetBytes(text));

    public async Task TwiceAsync(byte[] a, byte[] b)
    {
        var t = s.WriteAsync(a, 0, a.Length);
        await s.WriteAsync(b, 0, b.Length); //! SDA3001
        await t;
    }
}
