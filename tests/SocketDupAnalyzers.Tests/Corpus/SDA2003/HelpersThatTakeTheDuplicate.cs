// SDA2003: the owner is a method that closes or keeps what it is handed; a method that only uses it is no hand-over.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Dispatcher
{
    private readonly List<Socket> _workers = [];
    private readonly Queue<Action> _actions = new();

    public void Keeps(Socket listener)
    {
        var connection = listener.Accept();
        Keep(connection.Duplicate()); //! SDA2003
    }

    public void Starts(Socket listener)
    {
        var connection = listener.Accept();
        Start(connection.Duplicate()); //! SDA2003
    }

    public void ClosesSynchronously(Socket listener)
    {
        var connection = listener.Accept();
        Serve(connection.Duplicate()); //? SDA2003
    }

    public void Queues(Socket listener)
    {
        var connection = listener.Accept();
        var copy = connection.Duplicate(); //! SDA2003
        _actions.Enqueue(() => Serve(copy));
    }

    public void OnlyUses(Socket listener)
    {
        var connection = listener.Accept();
        using var copy = connection.Duplicate();
        Greet(copy);
    }

    public void KeepsBoth(Socket listener)
    {
        var connection = listener.Accept();
        Keep(connection.Duplicate());
        Keep(connection);
    }

    public void StartsBoth(Socket listener)
    {
        var connection = listener.Accept();
        var copy = connection.Duplicate(); //? SDA2007
        Start(connection);
        Start(copy); //? SDA3001
    }

    public void KeepsThenCloses(Socket listener)
    {
        var connection = listener.Accept();
        Keep(connection.Duplicate());
        CloseQuietly(connection);
    }

    private void Keep(Socket socket) => _workers.Add(socket);

    private static void Start(Socket socket) => new Thread(() => Serve(socket)).Start();

    private static void Greet(Socket socket) => socket.Send("hi"u8);

    private static void CloseQuietly(Socket socket)
    {
        try { socket.Close(); } catch (IOException) { }
    }

    private static void Serve(Socket socket)
    {
        using (socket)
        {
            socket.Send("x"u8);
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
