// SDA1003: the socket travels inside an object of the project's own; fields, records, primary constructors.
using System.Net.Sockets;

sealed class Session(TcpClient client)
{
    public async Task RunAsync()
    {
        await client.GetStream().WriteAsync(new byte[1]);
        await client.GetStream().FlushAsync();
    }

    public void Run() => client.GetStream().WriteByte(1);

    public string Name { get; } = client.Client.RemoteEndPoint?.ToString() ?? "?";
}

sealed class OwningSession(TcpClient client) : IDisposable
{
    public async Task RunAsync()
    {
        using (this)
            await client.GetStream().WriteAsync(new byte[1]);
    }

    public void Dispose() => client.Dispose();
}

sealed record Job(Socket Conn, byte[] Data);

class Cases
{
    static async Task SessionForgotten(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var session = new Session(client);
        _ = session.RunAsync(); //! SDA1003
    }

    static async Task SessionOnPool(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var session = new Session(client);
        _ = Task.Run(session.Run); //! SDA1003
    }

    static async Task SessionAwaited(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var session = new Session(client);
        await session.RunAsync();
    }

    static async Task SessionOwns(TcpListener listener)
    {
        var client = await listener.AcceptTcpClientAsync();
        var session = new OwningSession(client);
        _ = session.RunAsync();
    }

    static async Task SessionNameOnly(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var session = new Session(client);
        string name = session.Name;
        _ = Task.Run(() => Console.WriteLine(name));
    }

    static void RecordAsState(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        var job = new Job(conn, data);
        _ = Task.Run(() => job.Conn.Send(job.Data)); //! SDA1003
    }

    static void RecordWaited(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        var job = new Job(conn, data);
        Task.Run(() => job.Conn.Send(job.Data)).Wait();
    }

    static void TupleAsState(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        ThreadPool.QueueUserWorkItem(static s => s.conn.Send(s.data), (conn, data), false); //! SDA1003
    }
}

sealed class Keeper
{
    private Task _work = Task.CompletedTask;
    private readonly List<Task> _all = [];

    public void KeepTask(Socket listener)
    {
        using Socket conn = listener.Accept();
        _work = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
    }

    public void KeepInList(Socket listener)
    {
        using Socket conn = listener.Accept();
        _all.Add(Task.Run(() => conn.Send(new byte[1]))); //! SDA1003
    }

    public async Task KeepAndAwait(Socket listener)
    {
        using Socket conn = listener.Accept();
        _work = Task.Run(() => conn.Send(new byte[1]));
        await _work;
    }

    public void KeepWithOwner(Socket listener)
    {
        Socket conn = listener.Accept();
        _work = Task.Run(() =>
        {
            conn.Send(new byte[1]);
            conn.Close();
        });
    }
}
