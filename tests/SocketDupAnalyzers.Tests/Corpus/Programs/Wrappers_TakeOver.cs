// Correct: ownership of a duplicate passes into constructors, properties, records, base classes, factories and builders.
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;

public abstract class Link : IDisposable
{
    private Socket? _socket;

    protected Link(Socket socket) => _socket = socket ?? throw new ArgumentNullException(nameof(socket));

    protected Socket Raw => _socket ?? throw new ObjectDisposedException(nameof(Link));

    public virtual void Dispose()
    {
        Interlocked.Exchange(ref _socket, null)?.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class LineLink : Link
{
    private readonly StreamReader _reader;

    public LineLink(Socket socket) : base(socket) => _reader = new StreamReader(new NetworkStream(Raw, ownsSocket: false));

    public string? ReadLine() => _reader.ReadLine();

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }
}

public record Session(Socket Socket, string Name) : IDisposable
{
    public void Dispose() => Socket.Dispose();
}

public sealed class SessionBuilder
{
    private Socket? _socket;
    private string _name = "";

    public SessionBuilder Over(Socket socket)
    {
        _socket = socket;
        return this;
    }

    public SessionBuilder Named(string name) { _name = name; return this; }

    public Session Build() => new(_socket!, _name);
}

public static class Factory
{
    public static LineLink Lines(Socket s) => new(s.Clone());

    public static Session Plain(Socket s, string name) => new(s.Clone(), name);

    public static Session Built(Socket s, string name) => new SessionBuilder().Over(s.Clone()).Named(name).Build();

    public static TcpClient Client(Socket s) => new() { Client = s.Clone() };

    public static async Task<SslStream> SecureAsync(Socket s, string host)
    {
        var ssl = new SslStream(new NetworkStream(s.Clone(), ownsSocket: true), leaveInnerStreamOpen: false);
        try
        {
            await ssl.AuthenticateAsClientAsync(host).ConfigureAwait(false);
        }
        catch
        {
            ssl.Dispose();
            throw;
        }

        return ssl;
    }

    public static async Task CopyAsync(Socket s, Stream target)
    {
        await using (var source = new NetworkStream(s.Clone(), FileAccess.Read, ownsSocket: true))
        {
            await source.CopyToAsync(target);
        }
    }

    public static async Task CopyConfiguredAsync(Socket s, Stream target)
    {
        var source = new NetworkStream(s.Clone(), ownsSocket: true);
        await using var scope = source.ConfigureAwait(false);
        await source.CopyToAsync(target).ConfigureAwait(false);
    }
}

public static class SocketTools
{
    [DllImport("libc", EntryPoint = "dup", SetLastError = true)]
    static extern int Dup(SafeHandle handle);

    public static Socket Clone(this Socket s)
    {
        var copy = new SafeSocketHandle((nint)Dup(s.SafeHandle), ownsHandle: true); //? SDA4004
        if (copy.IsInvalid) { copy.Dispose(); throw new SocketException(Marshal.GetLastWin32Error()); }
        return new Socket(copy);
    }
}
