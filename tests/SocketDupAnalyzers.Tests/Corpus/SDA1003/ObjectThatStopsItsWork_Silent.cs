// The object starts work on its socket, and closes it to end that: at the end of a using, too.
using System.Net.Sockets;

internal sealed class Relay : IDisposable
{
    private readonly Socket _from;
    private readonly CancellationTokenSource _stop = new();

    public Relay(Socket from) => _from = from;

    public void Start() => _ = PumpAsync(_from, _stop.Token);

    private static async Task PumpAsync(Socket from, CancellationToken token)
    {
        var buffer = new byte[4096];
        while (await from.ReceiveAsync(buffer, SocketFlags.None, token) > 0)
        {
            Console.WriteLine("more");
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _from.Dispose();
    }
}

internal static class RelayUser
{
    public static async Task Run(Socket listener, Task other)
    {
        using var relay = new Relay(await listener.AcceptAsync());
        relay.Start();
        await other;
    }
}
