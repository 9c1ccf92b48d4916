// Duplicates by fcntl in a helper: a heartbeat on a copy, a stream over a copy.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace D12;

internal static class Libc
{
    [DllImport("libc", SetLastError = true)]
    internal static extern int dup(int fd);

    [DllImport("libc", SetLastError = true)]
    internal static extern int fcntl(int fd, int cmd, int arg);
}

internal static class Duplicator
{
    private const int F_DUPFD_CLOEXEC = 1030;

    public static Socket Duplicate(this Socket socket)
    {
        var fd = Libc.fcntl((int)socket.Handle, F_DUPFD_CLOEXEC, 0); //? SDA4002
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    public static NetworkStream DuplicateStream(this TcpClient client) => new(client.Client.Duplicate(), ownsSocket: true);
}

public sealed class LoggedProxy : IDisposable
{
    private readonly Socket _client;
    private readonly Socket _logCopy;
    private readonly Task _heartbeat;
    private volatile bool _stop;

    public LoggedProxy(Socket client)
    {
        _client = client;
        _logCopy = client.Duplicate();
        _heartbeat = Task.Run(HeartbeatAsync);
    }

    private async Task HeartbeatAsync()
    {
        while (!_stop)
        {
            await Task.Delay(100);
            await _logCopy.SendAsync(new byte[] { 0 });
        }
    }

    public async Task ForwardAsync(ReadOnlyMemory<byte> data)
    {
        await _client.SendAsync(data); //! SDA3001
    }

    public ValueTask<int> ReadAsync(Memory<byte> buffer) => _client.ReceiveAsync(buffer);

    public async Task StopAsync()
    {
        _stop = true;
        await _heartbeat;
        await _client.SendAsync("END"u8.ToArray());
    }

    public void Dispose()
    {
        _logCopy.Dispose();
        _client.Dispose();
    }
}

public static class Splits
{
    public static async Task ReaderOnCopyAsync(TcpClient client)
    {
        await using var copy = client.DuplicateStream();
        var stream = client.GetStream();
        var reading = ReadAllAsync(copy);
        await stream.WriteAsync("GET\n"u8.ToArray());
        await reading;
        await stream.WriteAsync("BYE\n"u8.ToArray());
    }

    public static async Task WriteOnBothAsync(TcpClient client, byte[] a, byte[] b)
    {
        await using var copy = client.DuplicateStream();
        var stream = client.GetStream();
        var one = copy.WriteAsync(a, 0, a.Length);
        var two = stream.WriteAsync(b, 0, b.Length); //! SDA3001
        await Task.WhenAll(one, two);
    }

    public static async Task TextOnBothAsync(TcpClient client)
    {
        await using var copy = client.DuplicateStream();
        using var one = new StreamReader(client.GetStream(), Encoding.UTF8, leaveOpen: true);
        using var two = new StreamReader(copy, Encoding.UTF8, leaveOpen: true); //! SDA3003
        Console.WriteLine(await one.ReadLineAsync());
        Console.WriteLine(await two.ReadLineAsync());
    }

    private static async Task ReadAllAsync(NetworkStream stream)
    {
        var buffer = new byte[512];
        while (await stream.ReadAsync(buffer) > 0)
        {
        }
    }
}
