using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Copies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);

    public static Socket Copy(this Socket s)
    {
        var fd = dup((int)s.Handle);
        return fd < 0 ? throw new SocketException() : new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }
}

// Reads the socket once, and keeps nothing of it.
internal sealed class Label(Socket s)
{
    private readonly string _text = s.RemoteEndPoint?.ToString() ?? "?";

    public override string ToString() => _text;
}

internal readonly struct Peek(Socket s)
{
    public int Count { get; } = s.Available;
}

internal sealed class Keeper(Socket s) : IDisposable
{
    public void Dispose() => s.Dispose();
}

internal sealed class LaterKeeper(Socket s)
{
    private readonly Action _close = () => s.Dispose();

    public void Close() => _close();
}

internal sealed class FieldKeeper(Socket s) : IDisposable
{
    private readonly Socket _s = s ?? throw new ArgumentNullException(nameof(s));

    public void Dispose() => _s.Dispose();
}

internal class Base(Socket s) : IDisposable
{
    public void Dispose() => s.Dispose();
}

internal sealed class Derived(Socket s, int id) : Base(s)
{
    public int Id => id;
}

internal sealed class Duplicator(Socket root) : IDisposable
{
    private readonly Socket _own = root.Copy();

    public void Dispose() => _own.Dispose();
}

internal static class PrimaryConstructors
{
    public static void ReadOnce(Socket s)
    {
        var copy = s.Copy(); //! SDA2001
        Console.WriteLine(new Label(copy));
    }

    public static void ReadOnceByAStructure(Socket s)
    {
        var copy = s.Copy(); //! SDA2001
        Console.WriteLine(new Peek(copy).Count);
    }

    public static void ReadOnceAndClosed(Socket s)
    {
        using var copy = s.Copy();
        Console.WriteLine(new Label(copy));
    }

    public static Keeper Kept(Socket s) => new(s.Copy());

    public static void KeptForLater(Socket s)
    {
        var keeper = new LaterKeeper(s.Copy());
        keeper.Close();
    }

    public static void KeptInAField(Socket s)
    {
        using var keeper = new FieldKeeper(s.Copy());
        Console.WriteLine(keeper);
    }

    public static void KeptByTheBase(Socket s)
    {
        using var keeper = new Derived(s.Copy(), 3);
        Console.WriteLine(keeper.Id);
    }

    public static void ReadWhenClosed(Socket s)
    {
        s.Close();
        Console.WriteLine(new Label(s)); //! SDA1002
    }

    public static void CopiedWhenClosed(Socket s)
    {
        s.Close();
        using var duplicator = new Duplicator(s); //! SDA1001
        Console.WriteLine(duplicator);
    }
}
