using System.Net.Sockets;

internal readonly struct Lease : IDisposable
{
    private readonly Socket _socket;

    public Lease(Socket socket) => _socket = socket;

    public void Dispose() => _socket.Dispose();
}

internal sealed class Borrowed : IDisposable
{
    private readonly Socket _socket;

    public Borrowed(Socket socket) => _socket = socket;

    public bool Connected => _socket.Connected;

    public void Dispose() => Console.WriteLine("given back");
}

internal ref struct Scope(Socket socket)
{
    private readonly Socket _socket = socket;

    public void Send(ReadOnlySpan<byte> data) => _socket.Send(data);

    public void Dispose() => _socket.Dispose();
}

internal sealed class AsyncScope(Socket socket) : IAsyncDisposable
{
    private readonly Socket _socket = socket;

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        await Task.Yield();
    }
}

internal static class ObjectsAroundASocket
{
    public static void OfAStructure(Socket s, byte[] data)
    {
        using (var lease = new Lease(s))
        {
            s.Send(data);
        }

        s.Send(data); //! SDA1002
    }

    public static void OfARefStructure(Socket s, byte[] data)
    {
        using (var scope = new Scope(s))
        {
            scope.Send(data);
        }

        s.Send(data); //! SDA1002
    }

    public static async Task OfAnAsynchronousOne(Socket s, byte[] data)
    {
        await using (var scope = new AsyncScope(s))
        {
            await s.SendAsync(data);
        }

        await s.SendAsync(data); //! SDA1002
    }

    public static void ThatOnlyBorrows(Socket s, byte[] data)
    {
        using (var borrowed = new Borrowed(s))
        {
            s.Send(data);
        }

        s.Send(data);
    }
}
