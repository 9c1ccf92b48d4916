// SDA1003: BeginXxx with callbacks and SocketAsyncEventArgs around a close.
using System.Net.Sockets;

class Cases
{
    static void BeginAndLeave(Socket listener)
    {
        using Socket conn = listener.Accept();
        var buffer = new byte[16];
        conn.BeginReceive(buffer, 0, 16, SocketFlags.None, result => conn.EndReceive(result), null); //! SDA1003
    }

    static void BeginAndEndHere(Socket listener)
    {
        using Socket conn = listener.Accept();
        var buffer = new byte[16];
        IAsyncResult pending = conn.BeginReceive(buffer, 0, 16, SocketFlags.None, null, null);
        Console.WriteLine(conn.EndReceive(pending));
    }

    static void BeginAndWait(Socket listener)
    {
        using Socket conn = listener.Accept();
        var buffer = new byte[16];
        IAsyncResult pending = conn.BeginReceive(buffer, 0, 16, SocketFlags.None, null, null);
        pending.AsyncWaitHandle.WaitOne();
        Console.WriteLine(conn.EndReceive(pending));
    }

    static void CallbackCloses(Socket listener)
    {
        Socket conn = listener.Accept();
        conn.BeginSend(new byte[1], 0, 1, SocketFlags.None, result =>
        {
            conn.EndSend(result);
            conn.Close();
        }, null);
    }

    static async Task FromAsync(Socket listener)
    {
        using Socket conn = listener.Accept();
        var buffer = new byte[16];
        int n = await Task<int>.Factory.FromAsync(
            conn.BeginReceive(buffer, 0, 16, SocketFlags.None, null, null), conn.EndReceive);
        Console.WriteLine(n);
    }

    static void StaticCallback(Socket listener)
    {
        Socket conn = listener.Accept();
        conn.BeginReceive(new byte[4], 0, 4, SocketFlags.None, OnReceived, conn);
    }

    static void OnReceived(IAsyncResult result)
    {
        var conn = (Socket)result.AsyncState!;
        conn.EndReceive(result);
        conn.Close();
    }

    static void EventArgsPending(Socket listener)
    {
        using Socket conn = listener.Accept();
        var args = new SocketAsyncEventArgs();
        args.SetBuffer(new byte[8]);
        args.Completed += (_, e) => Console.WriteLine(e.BytesTransferred);
        conn.ReceiveAsync(args); //? SDA1003
    }

    static void EventArgsOwned(Socket listener)
    {
        Socket conn = listener.Accept();
        var args = new SocketAsyncEventArgs();
        args.Completed += (_, e) => conn.Dispose();
        if (!conn.ReceiveAsync(args)) conn.Dispose();
    }

    static void EventArgsWaited(Socket listener)
    {
        using Socket conn = listener.Accept();
        using var done = new ManualResetEventSlim();
        var args = new SocketAsyncEventArgs();
        args.Completed += (_, _) => done.Set();
        if (conn.ReceiveAsync(args)) done.Wait();
    }
}
