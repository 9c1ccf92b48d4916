// Readers over a duplicate, in locals and in fields that a constructor fills.
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Dup.Readers;

internal static class Dup
{
    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int oldfd);

    public static Socket Duplicate(this Socket s)
    {
        var n = dup((int)s.Handle); //? SDA4002 SDA4004
        if (n < 0) throw new SocketException(Marshal.GetLastWin32Error());
        return new Socket(new SafeSocketHandle(n, true));
    }
}

public sealed class HeaderAndBody
{
    public async Task<string> ReadAsync(Socket conn)
    {
        using var copy = conn.Duplicate();
        await using var headerStream = new NetworkStream(conn, ownsSocket: false);
        await using var bodyStream = new NetworkStream(copy, ownsSocket: false);
        using var header = new StreamReader(headerStream);
        var first = await header.ReadLineAsync();
        using var body = new StreamReader(bodyStream); //! SDA3003
        return first + await body.ReadToEndAsync();
    }

    public void ReaderAndWriter(Socket conn)
    {
        using var copy = conn.Duplicate();
        using var input = new NetworkStream(conn, ownsSocket: false);
        using var output = new NetworkStream(copy, ownsSocket: false);
        using var reader = new StreamReader(input);
        using var writer = new StreamWriter(output);
        while (reader.ReadLine() is { } line)
        {
            writer.WriteLine(line.ToUpperInvariant());
            writer.Flush();
        }
    }

    public void TwoConnections(Socket a, Socket b)
    {
        using var copy = b.Duplicate();
        using var s1 = new NetworkStream(a);
        using var s2 = new NetworkStream(copy);
        using var r1 = new StreamReader(s1);
        using var r2 = new StreamReader(s2);
        Console.WriteLine(r1.ReadLine() == r2.ReadLine());
    }

    public void LayersAreOne(Socket conn, string host)
    {
        using var net = new NetworkStream(conn);
        using var tls = new SslStream(net);
        tls.AuthenticateAsClient(host);
        using var buffered = new BufferedStream(tls);
        using var reader = new StreamReader(buffered, Encoding.UTF8);
        Console.WriteLine(reader.ReadToEnd());
    }
}

public sealed class SessionWithTwoReaders : IDisposable
{
    private readonly Socket _copy;
    private readonly StreamReader _commands;
    private readonly StreamReader _events;

    public SessionWithTwoReaders(Socket conn)
    {
        _copy = conn.Duplicate();
        _commands = new StreamReader(new NetworkStream(conn));
        _events = new StreamReader(new NetworkStream(_copy)); //! SDA3003
    }

    public string? Command() => _commands.ReadLine();

    public string? Event() => _events.ReadLine();

    public void Dispose()
    {
        _commands.Dispose();
        _events.Dispose();
        _copy.Dispose();
    }
}
