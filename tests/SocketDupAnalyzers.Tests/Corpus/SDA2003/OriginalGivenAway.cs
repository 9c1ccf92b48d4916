// SDA2003 stays silent: the accepted socket is given away too, by every kind of hand-over.
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading.Channels;

internal abstract class Giver : IDisposable
{
    private readonly Channel<Socket> _channel = Channel.CreateUnbounded<Socket>();
    private readonly ConcurrentQueue<Socket> _queue = new();
    private readonly List<Socket> _all = [];
    private Socket? _primary;

    protected abstract void Register(Socket socket);

    public void ToList(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
        _all.Add(connection);
    }

    public void ToQueueBefore(Socket listener)
    {
        var connection = listener.Accept();
        _queue.Enqueue(connection);
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
    }

    public async Task ToChannelAsync(Socket listener)
    {
        var connection = await listener.AcceptAsync();
        var worker = connection.Duplicate();
        _ = Task.Run(() => Serve(worker));
        await _channel.Writer.WriteAsync(connection);
    }

    public void ToUnknown(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
        Register(connection);
    }

    public void ToFieldOnOnePath(Socket listener, bool keep)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
        if (keep)
        {
            _primary = connection;
        }
    }

    public NetworkStream ToOwningStream(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
        return new NetworkStream(connection, true);
    }

    public void ToThread(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        new Thread(() => Serve(worker)).Start();
        new Thread(state => Serve((Socket)state!)).Start(connection); //? SDA3001
    }

    public void Dispose()
    {
        _primary?.Dispose();
        _all.ForEach(s => s.Dispose());
    }

    private static void Serve(Socket socket)
    {
        try
        {
            socket.Send("x"u8);
        }
        finally
        {
            socket.Close();
        }
    }
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
