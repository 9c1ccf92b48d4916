// SDA1003: user types with socket-like names, other disposables, state that is no socket.
using System.Net.Sockets;

sealed class FakeSocket : IDisposable
{
    public void Send(byte[] data) => Console.WriteLine(data.Length);
    public Task SendAsync(byte[] data) => Task.Delay(data.Length);
    public void Close() => Dispose();
    public void Dispose() { }
}

class Cases
{
    static void UserType()
    {
        using var conn = new FakeSocket();
        _ = Task.Run(() => conn.Send(new byte[1]));
        _ = conn.SendAsync(new byte[2]);
    }

    static void FileInBackground(string path)
    {
        using var file = File.OpenRead(path);
        _ = Task.Run(() => file.ReadByte());
    }

    static void MemoryInBackground(Socket conn)
    {
        using var memory = new MemoryStream();
        _ = memory.WriteAsync(new byte[4], 0, 4);
        conn.Send(memory.ToArray());
        conn.Close();
    }

    static void TokenSourceDisposed(Socket conn)
    {
        using var source = new CancellationTokenSource();
        _ = Task.Run(() => conn.Send(new byte[1]), source.Token);
    }

    static void RegistrationDisposed(Socket conn, CancellationToken token)
    {
        using (token.Register(() => Console.WriteLine("late")))
            conn.Send(new byte[1]);
        conn.Close();
    }

    static void PropertyAfterClose(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() => Console.WriteLine(conn.Connected)); //? SDA1003
    }

    static void NothingButSocketBesideIt(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Delay(100);
        _ = Task.Run(() => Console.WriteLine("accepted"));
        new Thread(() => Thread.Sleep(1)).Start();
        ThreadPool.QueueUserWorkItem(static _ => GC.Collect());
        conn.Send(new byte[1]);
    }

    static void EventHandlerSubscribed(Socket listener, SocketAsyncEventArgs args)
    {
        using Socket conn = listener.Accept();
        args.Completed += (_, e) => Console.WriteLine(e.SocketError);
        conn.Send(new byte[1]);
    }

    static void Parsed(Socket listener)
    {
        using Socket conn = listener.Accept();
        var buffer = new byte[64];
        int count = conn.Receive(buffer);
        ThreadPool.QueueUserWorkItem(static state => Console.WriteLine(state.count), (buffer, count), false);
    }

    static void RealOne(Socket listener)
    {
        using Socket conn = listener.Accept();
        using var fake = new FakeSocket();
        _ = Task.Run(() => { fake.Send(new byte[1]); conn.Send(new byte[1]); }); //! SDA1003
    }
}
