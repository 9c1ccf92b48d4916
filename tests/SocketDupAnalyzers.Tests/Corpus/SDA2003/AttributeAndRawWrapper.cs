// SDA2003 through other duplicating methods: [DuplicatesSocket] on an interface, a one-line wrapper over dup, a member of a helper class.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Front(ISocketCloner cloner, TcpListener listener)
{
    private readonly List<Socket> _pending = [];

    public void ByAttribute()
    {
        var connection = listener.AcceptSocket();
        var worker = cloner.Clone(connection); //! SDA2003
        Task.Run(() => Serve(worker));
    }

    public void ByAttributeClosed()
    {
        var connection = listener.AcceptSocket();
        var worker = cloner.Clone(connection);
        connection.Dispose();
        Task.Run(() => Serve(worker));
    }

    public void ByRawWrapper()
    {
        var connection = listener.AcceptSocket();
        _pending.Add(connection.Duplicate()); //! SDA2003
    }

    public void ByRawWrapperOfClient()
    {
        var client = listener.AcceptTcpClient();
        _pending.Add(client.Client.Duplicate());
        client.Client.Close();
    }

    public Task ByOuterWrapper()
    {
        var connection = listener.AcceptSocket();
        var worker = Outer(connection); //! SDA2003
        return Task.Run(() => Serve(worker));
    }

    public async Task ByAsyncWrapper()
    {
        var connection = await listener.AcceptSocketAsync();
        var worker = await OuterAsync(connection); //! SDA2003
        _ = Task.Run(() => Serve(worker));
    }

    public void ByWrapperThatCloses()
    {
        var connection = listener.AcceptSocket();
        var worker = Move(connection);
        Task.Run(() => Serve(worker));
    }

    public void CloseAll() => _pending.ForEach(static s => s.Dispose());

    private static Socket Outer(Socket socket) => socket.Duplicate();

    private static Task<Socket> OuterAsync(Socket socket) => Task.FromResult(socket.Duplicate());

    private static Socket Move(Socket socket)
    {
        try
        {
            return socket.Duplicate();
        }
        finally
        {
            socket.Close();
        }
    }

    private static void Serve(Socket socket)
    {
        using (socket)
        {
            socket.Send("x"u8);
        }
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class DuplicatesSocketAttribute : Attribute;

internal interface ISocketCloner
{
    [DuplicatesSocket]
    Socket Clone(Socket socket);
}

internal static class Libc
{
    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int oldfd);

    public static Socket Duplicate(this Socket socket) => new(new SafeSocketHandle((IntPtr)dup((int)socket.Handle), ownsHandle: true)); //? SDA4002 SDA4003 SDA4004
}
