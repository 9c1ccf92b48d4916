// SDA2003 inside callbacks: BeginAccept/EndAccept, lambdas, local functions, SocketAsyncEventArgs.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class CallbackServer
{
    private readonly Socket _listener;
    private readonly TcpListener _tcp;
    private readonly List<Socket> _open = [];

    public CallbackServer(Socket listener, TcpListener tcp)
    {
        _listener = listener;
        _tcp = tcp;
    }

    public void Begin() => _listener.BeginAccept(OnAccept, null);

    private void OnAccept(IAsyncResult result)
    {
        var connection = _listener.EndAccept(result);
        var worker = connection.Duplicate(); //! SDA2003
        ThreadPool.QueueUserWorkItem(_ => Serve(worker));
        _listener.BeginAccept(OnAccept, null);
    }

    public void BeginTcp() => _tcp.BeginAcceptSocket(
        result =>
        {
            var connection = _tcp.EndAcceptSocket(result);
            var worker = connection.Duplicate(); //! SDA2003
            ThreadPool.UnsafeQueueUserWorkItem(s => Serve((Socket)s!), worker);
        },
        null);

    public void BeginClosing() => _listener.BeginAccept(
        result =>
        {
            var connection = _listener.EndAccept(result);
            var worker = connection.Duplicate();
            connection.Close();
            ThreadPool.QueueUserWorkItem(_ => Serve(worker));
        },
        null);

    public Task AcceptInTask() => Task.Run(() =>
    {
        while (true)
        {
            var connection = _listener.Accept();
            var worker = connection.Duplicate(); //! SDA2003
            Task.Run(() => Serve(worker));
        }
    });

    public void WithLocalFunction()
    {
        Accept();

        void Accept()
        {
            var connection = _listener.Accept();
            _open.Add(connection.Duplicate()); //! SDA2003
        }
    }

    public void WithKeepingLocalFunction()
    {
        Accept();

        void Accept()
        {
            var connection = _listener.Accept();
            _open.Add(connection);
            _open.Add(connection.Duplicate());
        }
    }

    private void OnCompleted(object? sender, SocketAsyncEventArgs e)
    {
        var connection = e.AcceptSocket!;
        var worker = connection.Duplicate(); //? SDA2003
        Task.Run(() => Serve(worker));
        e.AcceptSocket = null;
    }

    public void Hook(SocketAsyncEventArgs e) => e.Completed += OnCompleted;

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
