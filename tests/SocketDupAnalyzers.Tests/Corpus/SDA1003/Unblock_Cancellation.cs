// SDA1003 leaves alone closes in cancellation callbacks and in Stop/Dispose members.
using System.Net;
using System.Net.Sockets;

static class Cancelling
{
    static async Task RegisterThenRead(Socket conn, CancellationToken token)
    {
        using var registration = token.Register(() => conn.Dispose());
        await conn.ReceiveAsync(new byte[16]);
    }

    static Task RegisterStateThenRun(TcpClient client, CancellationToken token)
    {
        token.Register(static s => ((TcpClient)s!).Close(), client);
        return Task.Run(() => client.GetStream().ReadByte());
    }

    static void UnsafeRegister(Socket listener, CancellationToken token)
    {
        token.UnsafeRegister(static s => ((Socket)s!).Close(), listener);
        new Thread(() => listener.Accept().Dispose()).Start();
    }

    static void CtrlC(TcpListener listener)
    {
        _ = Task.Run(() => listener.AcceptTcpClient().Dispose());
        Console.CancelKeyPress += (_, _) => listener.Stop();
    }
}

sealed class Server(int port) : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, port);
    private readonly Socket _control = new(SocketType.Stream, ProtocolType.Tcp);
    private Task? _loop;

    public void Start()
    {
        _listener.Start();
        _loop = Task.Run(AcceptLoopAsync);
        new Thread(ControlLoop).Start();
    }

    private async Task AcceptLoopAsync()
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            client.GetStream().WriteByte(1);
        }
    }

    private void ControlLoop()
    {
        while (_control.Receive(new byte[8]) > 0) { }
    }

    public void Stop()
    {
        _listener.Stop();
        _control.Close();
    }

    public void Dispose()
    {
        Stop();
        _listener.Dispose();
        _control.Dispose();
    }
}

sealed class Worker : IAsyncDisposable
{
    private readonly Socket _conn;
    private readonly Task _loop;

    public Worker(Socket conn)
    {
        _conn = conn;
        _loop = Task.Run(() => conn.Receive(new byte[8]));
    }

    public async ValueTask DisposeAsync()
    {
        _conn.Dispose();
        await _loop;
    }
}

sealed class Restarting
{
    private readonly Socket _conn = new(SocketType.Stream, ProtocolType.Tcp);

    public void StartAndClose()
    {
        _ = Task.Run(() => _conn.Send(new byte[1])); //! SDA1003
        _conn.Close();
    }

    public async Task SendAndClose()
    {
        await Task.Run(() => _conn.Send(new byte[1]));
        _conn.Close();
    }
}
