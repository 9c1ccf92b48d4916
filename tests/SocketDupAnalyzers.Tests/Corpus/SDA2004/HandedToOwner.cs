// SDA2004 stays silent: the field is handed to an owner: Detach, Handoff, a constructor that owns, a collection, unknown code, a task that closes.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public interface ISink
{
    void Accept(Socket socket);
}

public sealed class Detaching(Socket socket)
{
    private Socket? _copy = socket.Duplicate();

    public Socket? Detach()
    {
        var copy = _copy;
        _copy = null;
        return copy;
    }
}

public sealed class HandingOff(Socket socket)
{
    private Socket? _copy = socket.Duplicate();

    public Socket Handoff() => Interlocked.Exchange(ref _copy, null) ?? throw new InvalidOperationException();
}

public sealed class ToUnknown(Socket socket, ISink sink)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Finish() => sink.Accept(_copy);
}

public sealed class ToOwner(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public NetworkStream Open() => new(_copy, ownsSocket: true);
}

public sealed class ToClient(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public TcpClient Open() => new() { Client = _copy };
}

public sealed class ToQueue(Socket socket, Queue<Socket> queue)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Finish() => queue.Enqueue(_copy);
}

public sealed class ToThread(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Start() => new Thread(Serve).Start(_copy);

    private static void Serve(object? state)
    {
        using var s = (Socket)state!;
        s.Send("x"u8);
    }
}

public sealed class ToFramework(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    public bool Poll() => Socket.ConnectAsync(SocketType.Stream, ProtocolType.Tcp, new SocketAsyncEventArgs()) && Ready(_copy);

    private static bool Ready(Socket s) => s.Poll(0, SelectMode.SelectRead);
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
