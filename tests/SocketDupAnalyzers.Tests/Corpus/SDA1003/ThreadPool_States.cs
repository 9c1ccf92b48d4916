// SDA1003: ThreadPool work items, with captured sockets and with state arguments.
using System.Net.Sockets;

class Cases
{
    static void Serve(object? state)
    {
        var client = (TcpClient)state!;
        client.GetStream().WriteByte(1);
    }

    static void ServeAndClose(object? state)
    {
        using var client = (TcpClient)state!;
        client.GetStream().WriteByte(1);
    }

    static void Captured(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(_ => client.GetStream().WriteByte(1)); //! SDA1003
    }

    static void StateObject(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(Serve, client); //! SDA1003
    }

    static void TypedState(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(static c => c.GetStream().WriteByte(1), client, preferLocal: false); //! SDA1003
    }

    static void UnsafeState(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        ThreadPool.UnsafeQueueUserWorkItem(static c => c.Client.Send(new byte[1]), client, false); //! SDA1003
        client.Dispose();
    }

    static void StreamAsState(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var stream = client.GetStream();
        ThreadPool.QueueUserWorkItem(static s => s.WriteByte(1), stream, false); //! SDA1003
    }

    static void OwnedByItem(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(ServeAndClose, client);
    }

    static void OwnedByTypedItem(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(static c =>
        {
            using (c) c.GetStream().WriteByte(1);
        }, client, false);
    }

    static void WaitedByCountdown(TcpListener listener)
    {
        using var done = new CountdownEvent(1);
        using var client = listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            client.GetStream().WriteByte(1);
            done.Signal();
        });
        done.Wait();
    }

    static void WaitedByEvent(TcpListener listener)
    {
        using var finished = new ManualResetEventSlim();
        using var client = listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            try { client.GetStream().WriteByte(1); }
            finally { finished.Set(); }
        });
        finished.Wait();
    }

    static void UnrelatedState(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        int port = ((System.Net.IPEndPoint)client.Client.RemoteEndPoint!).Port;
        ThreadPool.QueueUserWorkItem(static p => Console.WriteLine(p), port, false);
    }

    static void HandedOverThenNulled(TcpListener listener)
    {
        TcpClient? client = null;
        try
        {
            client = listener.AcceptTcpClient();
            ThreadPool.QueueUserWorkItem(ServeAndClose, client);
            client = null;
        }
        finally
        {
            client?.Dispose();
        }
    }
}
